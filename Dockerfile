# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/TutorBot.Host -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The folder is made here so that the volume belongs to the user that the program runs as.
RUN mkdir /data && chown app:app /data
USER app
ENV TUTORBOT_DATA=/data \
    Urls=http://0.0.0.0:5080
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=6s --start-period=10s \
    CMD ["./tutorbot", "doctor", "--health", "http://127.0.0.1:5080"]
ENTRYPOINT ["./tutorbot"]
