using System.Text.RegularExpressions;

namespace TutorBot.Host.Tests.Layout;

/// <summary>Finds the members of types by counting braces in code without comments and texts.</summary>
internal sealed partial class MethodReader
{
    private readonly string _file;
    private readonly string _code;
    private readonly List<Method> _methods = [];
    private int _header;

    private MethodReader(string file, string code)
    {
        _file = file;
        _code = CodeOnly.Of(code);
    }

    public static IReadOnlyList<Method> Read(string file, string code)
    {
        var reader = new MethodReader(file, code);
        reader.ReadAll();
        return reader._methods;
    }

    private void ReadAll()
    {
        for (var at = 0; at < _code.Length; at++)
        {
            at = _code[at] switch
            {
                '{' when HoldsMembers(_code[_header..at]) => Next(at),
                '{' => EndOfBlock(at),
                ';' => EndOfStatement(at),
                '}' => Next(at),
                _ => at,
            };
        }
    }

    private static bool HoldsMembers(string header) => TypeHeader().IsMatch(header);

    private int Next(int at)
    {
        _header = at + 1;
        return at;
    }

    private int EndOfBlock(int open)
    {
        var close = Matching(open);
        if (IsBody(_code[_header..open]))
        {
            Add(close);
            return Next(close);
        }

        // An initialiser or the body of a lambda in a field: the member goes on after it.
        return close;
    }

    private int EndOfStatement(int at)
    {
        if (_code[_header..at].Contains("=>", StringComparison.Ordinal))
        {
            Add(at);
        }

        return Next(at);
    }

    private static bool IsBody(string header) =>
        !header.Contains('=', StringComparison.Ordinal) || Operator().IsMatch(header);

    private int Matching(int open)
    {
        var depth = 0;
        for (var at = open; at < _code.Length; at++)
        {
            depth += _code[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return _code.Length - 1;
    }

    private void Add(int end)
    {
        var start = _header;
        while (start < end && char.IsWhiteSpace(_code[start]))
        {
            start++;
        }

        var before = _code.AsSpan(0, start).Count('\n');
        _methods.Add(new Method(_file, before + 1, _code.AsSpan(start, end - start).Count('\n') + 1));
    }

    [GeneratedRegex(@"(^|[\s\]])(class|struct|interface|enum|record|namespace|extension)[\s(][^=]*$")]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"operator\s|=\s*(default|null|true|false|[\w.""-]+)\s*[,)]|[<>!=]=")]
    private static partial Regex Operator();
}
