namespace TutorBot.Grading.Tests.Packs;

/// <summary>The files of a small pack about a made-up letter to a newspaper; every field stands somewhere.</summary>
internal static class SampleFiles
{
    public static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["pack.yaml"] = """
            id: bridge
            title: Should the old bridge go?
            version: 1.0.0
            language: en
            read-first: P1 and P2
            questions: [q1]
            """,
        ["texts.yaml"] = """
            texts:
              - id: letter
                title: Save our bridge
                describes: A letter to a newspaper.
                paragraphs:
                  - id: P1
                    opens: The old bridge has always
                    gist: { say: The bridge has never failed., simple: The bridge never failed. }
                    quotations: ["never once failed"]
                    citations: ["(Town Survey, p. 3.)"]
                    ask: [Who made the survey?, What is left out?, Who writes?]
                    text: The old bridge has always carried us and never once failed. (Town Survey, p. 3.)
                  - id: P2
                    opens: Everybody in the town
                    gist: { say: All want to keep it., simple: All want it. }
            """,
        ["claims.yaml"] = """
            claims:
              - id: P1-1
                paragraph: P1
                statement: The bridge never failed.
                kind: support
                support: citation
                check: The accident book.
            """,
        ["sources.yaml"] = """
            sources:
              - id: S1
                text: letter
                name: The Town Survey
                cited-as: "(Town Survey, p. 3.)"
                paragraphs: [P1]
                is: A list made by the bridge's owner.
                author: The owner
                date: 1931
                record: list
                order: second-hand
                camp: owners
                cautions: [The owner gains by it.]
                claims: [P1-1]
            """,
        ["evidence.yaml"] = """
            evidence:
              - id: E1
                fact: A cart fell through in 1928.
                helps: against
                references: [Parish book]
                disputed: true
                confidence: likely
            """,
        ["questions/q1.yaml"] = """
            id: q1
            handout: What is wrong here?
            ask: { say: Where is the writer weak?, simple: Where is the writer weak? }
            about: where the letter is weak
            criteria:
              - { id: place, name: A place, say: You name a place., simple: You name a place. }
            pumps:
              - { say: What strikes you?, simple: What do you see? }
            turns: 6
            lesson-turns: 4
            families:
              - { id: sources, name: the sources, elements: [owner-gains] }
            levels:
              - level: 2
                ways:
                  - words: names another kind of weakness
                    next: { say: What else is weak?, simple: What else? }
                    needs:
                      - lower-level
                      - elements: { at-least: 1, standing: full, any-of: [owner-gains] }
                  - words: limits the own claim
                    next: { say: How far does that go?, simple: How far? }
                    needs: [lower-level, { move: limits-own-claim }]
                  - words: touches two kinds
                    next: { say: Which other kind is there?, simple: Which other? }
                    needs: [{ families: { at-least: 1, standing: full, one-placed-and-linked: true } }]
              - level: 1
                ways:
                  - words: names a weakness
                    next: { say: What do you doubt?, simple: What do you doubt? }
                    needs: [{ points: { at-least: 1, standing: partial, placed-or-linked: true } }]
            """,
        ["elements/q1/owner-gains.yaml"] = """
            id: owner-gains
            point: The survey comes from the owner, who earns by the tolls.
            short: who made the survey
            needs: text
            thought: interested
            paragraphs: [P1]
            claims: [P1-1]
            sources: [S1]
            evidence: [E1]
            hints:
              place: { say: Which words stand in brackets in P1?, simple: Which words are in brackets? }
              question: { say: Who made that list?, simple: Who made it? }
              starter: { say: "The list was made by …, so …", simple: "It was made by …" }
              choice: { say: "Careless or paid for: which, and why?", simple: "Careless or paid: which, and why?" }
              told: { say: The owner made it. What follows?, simple: The owner made it. What follows? }
            skips: { pump: the question's own pumps do }
            use: { say: Which sentence does that hit?, simple: Which sentence does it hit? }
            full: { say: You say who made the survey., simple: You say who made it. }
            partial: { say: What does the maker gain?, simple: What does the maker gain? }
            """,
        ["misconceptions.yaml"] = """
            misconceptions:
              - id: writer-hates-bridge
                mistake: thinks that the writer wants it gone
                poisons: true
                questions: [q1]
                paragraphs: [P2]
                repair: { say: What does the title ask for?, simple: What does the title ask? }
                repair-again: { say: Which word in the title says it?, simple: Which word says it? }
                leave: { say: Keep the title in mind., simple: Keep the title in mind. }
                cleared: { say: So the writer wants to keep it., simple: So the writer wants it. }
            """,
        ["glossary.yaml"] = """
            glossary:
              - { term: toll, forms: [tolls], say: Money paid to cross., simple: Money paid to cross. }
            """,
        ["lexicon.yaml"] = """
            concepts:
              - id: owner
                forms: [owner, the people who own <it>, (bridge) company]
              - id: gains
                forms: [earn*, money .. for himself, paid!]
            """,
        ["lexicon/more.yaml"] = """
            concepts:
              - { id: it, forms: [it, bridge, <place>] }
              - { id: joke, forms: [haha] }
            """,
        ["reading/q1/owner-gains.yaml"] = """
            id: owner-gains
            rules:
              - id: owner-earns
                says: The owner is said to gain.
                gives: full
                scope: neighbours
                all: [owner, gains | it, not gains, either owner]
                none: [joke]
                in-order: true
                only-when-asked: true
            says:
              - { text: he owns it and gets the money, standing: full, from: "" }
            near-misses:
              - { text: the owner is nice, why: no gain is named }
            """,
        ["reading/misconceptions/writer-hates-bridge.yaml"] = """
            id: writer-hates-bridge
            rules:
              - { id: wants-it-gone, says: Says so., gives: full, all: [it] }
            cleared-by:
              rules:
                - { id: keeps-it, says: Says the contrary., gives: full, scope: answer, all: [it, not gains] }
            """,
        ["examples/class.yaml"] = """
            examples:
              - text: its the owner who says
                question: q1
                points: [{ element: owner-gains, standing: partial, words: the owner }]
                from: x1
                learner: "7"
                set: a
              - { text: bridges are nice, question: q1 }
            """,
        ["calibration.yaml"] = """
            elements:
              - { question: q1, element: owner-gains, weights: { bias: -1.5, likeness: 2 } }
            """,
        ["fingerprints.yaml"] = """
            normaliser: 1
            paragraphs:
              - { id: P2, windows: 00000000000000ff 0123456789abcdef }
            """,
    };
}
