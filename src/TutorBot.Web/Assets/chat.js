// The chat without reloading. Everything here also works as a plain form; this adds: sending in place, words that
// survive a reload, messages that wait for the network, and the tutor's turns as they come.
(() => {
  "use strict";
  const at = (id) => document.getElementById(id);
  const form = at("form");
  if (!form) return;

  const [say, log, talk, ladder, banner, typing] = ["say", "log", "talk", "ladder", "banner", "typing"].map(at);
  const words = at("words").dataset;
  const base = new URL(form.action).pathname;
  const learner = form.dataset.learner;
  const mine = `tutorbot:${learner}:`;
  const [DRAFT, QUEUE] = [`${mine}draft:${base}`, `${mine}queue:${base}`];
  const fine = matchMedia("(pointer: fine)");
  let last = Number(form.dataset.last);
  let stream = null;
  let pumping = false;
  let stopped = false;
  let following = true;
  let delay = 1000;
  let timer = 0;

  const reading = () => at("text").matches(":target, :has(:target)");

  // What must outlive a reload. Where storage is closed to us, memory has to do.
  const memory = new Map();
  const keep = (key, value) => {
    memory.set(key, value);
    try { localStorage.setItem(key, value); } catch { /* memory holds it */ }
  };
  const kept = (key) => {
    try { return localStorage.getItem(key) ?? ""; } catch { return memory.get(key) ?? ""; }
  };
  const queue = () => { try { return JSON.parse(kept(QUEUE) || "[]"); } catch { return []; } };
  const requeue = (items) => keep(QUEUE, items.length ? JSON.stringify(items) : "");
  const drop = (id) => requeue(queue().filter((item) => item.id !== id));

  // Another learner used this browser before: what they left unsent is theirs, not ours.
  const forgetOthers = () => {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith("tutorbot:") && !key.startsWith(mine))
        .forEach((key) => localStorage.removeItem(key));
    } catch { /* closed storage holds nothing */ }
  };

  const newId = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const tell = (text) => { banner.textContent = text; banner.hidden = !text; };
  const element = (html) => {
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    return holder.content.firstElementChild;
  };

  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    say.style.height = "auto";
    say.style.height = `${say.scrollHeight + 2}px`;
  };

  // Where there is little room for the text's size, the page scrolls instead of the talk.
  const scrolls = () => getComputedStyle(document.body).overflowY === "visible" ? document.scrollingElement : talk;
  const topOf = (part) => part.getBoundingClientRect().top;

  /** To the end, but never past the beginning of what the tutor said. */
  const reveal = (reply) => {
    const scroller = scrolls();
    scroller.scrollTop = scroller.scrollHeight;
    if (reply && topOf(reply) < (scroller === talk ? topOf(talk) : 0)) reply.scrollIntoView({ block: "start" });
    follow();
  };

  /** Whoever looks at the latest turn goes on doing so; whoever reads further up is left there. */
  const follow = () => {
    const latest = log.lastElementChild?.getBoundingClientRect();
    const seen = talk.getBoundingClientRect();
    following = !latest || (latest.bottom > seen.top && latest.top < seen.bottom);
  };

  /** Keeps the open question in view when a keyboard comes up or the box grows. */
  const hold = () => {
    if (!following || scrolls() !== talk) return;
    const asked = [...log.querySelectorAll(".exchange:last-child :is(.reply, .asks)")].at(-1);
    asked?.scrollIntoView({ block: "nearest" });
  };

  /** Some keyboards lie over the page instead of making it smaller. */
  const fit = () => {
    const seen = visualViewport;
    const covered = seen.scale === 1 && innerHeight - seen.height > 80;
    document.body.style.setProperty("--seen", covered ? `${seen.height}px` : "");
    if (covered && scrolls() === talk) scrollTo(0, 0);
  };

  /** The learner's own line at once, before the tutor has it. */
  const show = (item) => {
    if (log.querySelector(`[data-key="${item.id}"]`)) return;
    const box = Object.assign(document.createElement("article"), { className: "exchange waiting" });
    box.dataset.key = item.id;
    box.setAttribute("aria-hidden", "true"); // it is read out once, when it comes back with the tutor's answer
    const line = Object.assign(document.createElement("p"), { className: item.choice ? "mine chosen" : "mine typed" });
    const text = Object.assign(document.createElement("span"), { className: "words", dir: "auto" });
    text.textContent = item.choice ? item.label : item.text;
    line.append(text);
    box.append(line);
    log.append(box);
    reveal();
  };

  const markWaiting = (waits) => {
    log.querySelectorAll(".waiting .mine").forEach((line) => {
      line.querySelector(".waits")?.remove();
      if (!waits) return;
      line.append(Object.assign(document.createElement("span"), { className: "waits", textContent: words.waiting }));
    });
  };

  /** A word that a later turn has overtaken is no button any more. */
  const retire = (word) => {
    word.replaceWith(Object.assign(document.createElement("kbd"), { textContent: word.textContent }));
  };

  /** Takes in turns, each once, in their order. */
  const takeIn = (news) => {
    let newest = null;
    for (const turn of news.turns) {
      if (turn.seq <= last) continue;
      const box = element(turn.html);
      at("latest")?.removeAttribute("id");
      const own = turn.key && log.querySelector(`.waiting[data-key="${CSS.escape(turn.key)}"]`);
      const waiting = log.querySelector(".waiting");
      if (own) own.replaceWith(box);
      else if (waiting) waiting.before(box);
      else log.append(box);
      drop(turn.key);
      last = turn.seq;
      newest = box;
    }
    if (!newest) return;
    const lost = document.activeElement.closest("#ladder, .word");
    log.querySelectorAll(".word").forEach((word) => newest.contains(word) || retire(word));
    ladder.innerHTML = news.ladder;
    at("progress").innerHTML = news.progress;
    at("criteria").innerHTML = news.criteria;
    if (lost) say.focus();
    if (reading()) location.hash = "#talk";
    reveal(newest.querySelector(".theirs"));
  };

  /** The message was not taken: its words go back to the box. */
  const refuse = (item, problem) => {
    drop(item.id);
    log.querySelector(`.waiting[data-key="${item.id}"]`)?.remove();
    if (!item.choice) {
      say.value = say.value ? `${item.text}\n${say.value}` : item.text;
      keep(DRAFT, say.value);
      grow();
    }
    tell(problem);
  };

  const reached = () => {
    delay = 1000;
    markWaiting(false);
    if ([words.offline, words.away].includes(banner.textContent)) tell("");
  };

  const away = (problem) => {
    markWaiting(true);
    tell(problem || (navigator.onLine ? words.away : words.offline));
    later();
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(wake, delay * (0.75 + Math.random() / 2));
    delay = Math.min(delay * 2, 15000);
  };

  /** The learner was deleted, or another one sits here now: nothing of the talk stays, and nothing more is sent. */
  const close = (problem) => {
    stopped = true;
    hush();
    const unsent = queue().filter((item) => !item.choice).map((item) => item.text);
    say.value = [...unsent, say.value].filter(Boolean).join("\n");
    say.readOnly = true;
    form.querySelector(".send").disabled = true;
    requeue([]);
    keep(DRAFT, "");
    [log, ladder, at("criteria"), at("progress")].forEach((part) => part.replaceChildren());
    document.querySelector(".code")?.remove();
    if (reading()) location.hash = "#talk";
    tell(problem);
    banner.append(" ", Object.assign(document.createElement("a"), { href: "/", textContent: words.anew }));
  };

  /** Why, in words. A fresh token comes along when ours had grown old: then the same may be tried again. */
  const troubleOf = async (answer) => {
    try {
      const trouble = await answer.json();
      if (trouble.token) form.elements.token.value = trouble.token;
      return trouble;
    } catch {
      return { problem: words.away };
    }
  };

  const ask = (address, how) =>
    fetch(address, { ...how, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(30000) });

  const post = (item) => {
    const body = new URLSearchParams(new FormData(form));
    body.set("id", item.id);
    body.set("text", item.text || "");
    body.set("after", last);
    if (item.choice) body.set("choice", item.choice);
    return ask(`${base}?as=${learner}`, { method: "POST", body });
  };

  /** Sends what waits, one after the other; whatever is not confirmed stays and is sent again under the same id. */
  const pump = async () => {
    if (pumping || stopped) return;
    pumping = true;
    let renewed = "";
    try {
      for (let item = queue()[0]; item; item = queue()[0]) {
        typing.hidden = false;
        const answer = await post(item);
        const trouble = answer.ok ? {} : await troubleOf(answer);
        if (answer.ok) {
          drop(item.id);
          reached();
          takeIn(await answer.json());
        } else if (answer.status === 401) {
          close(trouble.problem);
          return;
        } else if (trouble.token && renewed !== item.id) {
          renewed = item.id;
        } else if (answer.status >= 500 || answer.status === 429) {
          away(trouble.problem);
          return;
        } else {
          refuse(item, trouble.problem);
        }
      }
    } catch {
      away();
    } finally {
      typing.hidden = true;
      pumping = false;
    }
  };

  const send = (item) => {
    requeue([...queue(), item]);
    show(item);
    if (banner.textContent === words.long) tell("");
    if (!navigator.onLine) away();
    pump();
  };

  /** A hidden tab holds no connection; it catches up when it is looked at. */
  const listen = () => {
    if (stopped || stream || document.hidden) return;
    stream = new EventSource(`${base}/events?after=${last}&as=${learner}`);
    stream.addEventListener("news", (event) => takeIn(JSON.parse(event.data)));
    stream.onopen = () => { reached(); pump(); };
    stream.onerror = () => {
      if (stream?.readyState === EventSource.CLOSED) {
        hush();
        delay = Math.max(delay, 4000); // no room for a stream, or the server is going: ask now and then instead
        later();
      } else if (!document.hidden) {
        away();
      }
    };
  };

  const hush = () => { stream?.close(); stream = null; };

  const poll = async () => {
    const answer = await ask(`${base}/news?after=${last}&as=${learner}`, {});
    if (answer.status === 401) {
      close((await troubleOf(answer)).problem);
    } else if (answer.status === 404) {
      stopped = true;
      hush();
      tell((await troubleOf(answer)).problem);
    } else if (answer.ok) {
      reached();
      takeIn(await answer.json());
    } else {
      throw new Error(`${answer.status}`);
    }
  };

  const wake = async () => {
    if (stopped || document.hidden) return;
    try {
      await poll();
      pump();
      listen();
    } catch {
      away();
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (stopped) return;
    const choice = event.submitter?.name === "choice" ? event.submitter : null;
    if (choice) {
      choice.closest("details")?.removeAttribute("open");
      send({ id: newId(), choice: choice.value, label: choice.textContent.trim() });
      if (fine.matches || event.submitter.matches(":focus-visible")) say.focus();
      return;
    }
    say.focus();
    const text = say.value;
    if (!text.trim()) return;
    if (new TextEncoder().encode(text).length > Number(form.dataset.limit)) {
      tell(words.long);
      return;
    }
    say.value = "";
    keep(DRAFT, "");
    grow();
    send({ id: newId(), text });
  });
  say.addEventListener("input", () => { keep(DRAFT, say.value); grow(); });
  say.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && fine.matches) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".send"));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = ladder.querySelector("details[open]");
    if (menu) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
      return;
    }
    if (reading()) location.hash = "#say";
    say.focus();
  });
  document.addEventListener("visibilitychange", () => { document.hidden ? hush() : wake(); });
  addEventListener("online", () => { delay = 1000; hush(); wake(); });
  addEventListener("offline", () => away());
  addEventListener("pagehide", hush);
  talk.addEventListener("scroll", follow, { passive: true });
  new ResizeObserver(hold).observe(talk);
  visualViewport?.addEventListener("resize", fit);
  addEventListener("load", () => fine.matches && !reading() && say.focus({ preventScroll: true }));
  addEventListener("pageshow", (event) => { if (event.persisted) wake(); });

  forgetOthers();
  // On a slow line somebody may have begun to write before this was here.
  if (say.value) keep(DRAFT, say.value);
  else say.value = kept(DRAFT);
  grow();
  queue().forEach(show);
  reveal(at("latest"));
  listen();
  pump();
})();
