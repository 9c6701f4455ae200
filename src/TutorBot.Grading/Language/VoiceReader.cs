using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TutorBot.Grading.Language;

/// <summary>Finds reported speech: for every word, who speaks it.</summary>
internal sealed class VoiceReader
{
    private const int FrameReach = 5;

    private static readonly FrozenSet<string> Verbs = Stemmed("verbs");
    private static readonly PhraseTable Author = EnglishLexicon.Default.Voices.Phrases("author");
    private static readonly PhraseTable Opponents = EnglishLexicon.Default.Voices.Phrases("opponents");
    private static readonly PhraseTable Own = EnglishLexicon.Default.Voices.Phrases("own");
    private static readonly PhraseTable Modals = EnglishLexicon.Default.Voices.Phrases("modals");
    private static readonly PhraseTable According = EnglishLexicon.Default.Voices.Phrases("according");
    private static readonly PhraseTable Contrasts = EnglishLexicon.Default.Clauses.Phrases("contrasts");

    private readonly ImmutableArray<Word> _words;
    private readonly Voice[] _voices;
    private readonly Func<string, bool> _isName;
    private readonly ImmutableArray<string> _pronoun;
    private readonly Work _work;
    private Voice _he = Voice.Author;

    /// <param name="words">The words of the text.</param>
    /// <param name="isName">Whether a word names somebody whom the reading quotes.</param>
    /// <param name="pronoun">How the author is spoken of: he, she or they.</param>
    /// <param name="work">Counts the steps.</param>
    public VoiceReader(ImmutableArray<Word> words, Func<string, bool> isName, string pronoun, Work work)
    {
        _work = work;
        _pronoun = EnglishLexicon.Default.Voices.List("author-" + pronoun);
        _words = words;
        _isName = isName;
        _voices = new Voice[words.Length];
    }

    /// <summary>Whether a word tells that somebody says something.</summary>
    public static bool Reports(Word word) => Verbs.Contains(word.Stem);

    public ImmutableArray<Voice> Read(ImmutableArray<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            ReadSentence(sentence);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_voices);
    }

    private static FrozenSet<string> Stemmed(string list) =>
        EnglishLexicon.Default.Voices.List(list).Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);

    private void ReadSentence(Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (Verbs.Contains(_words[at].Stem) && Subject(at, sentence.Start) is { } speaker)
            {
                at = Report(at + 1, sentence.End, speaker) - 1;
            }
            else if (According.Match(_words, at) is > 0 and var length)
            {
                at = Report(at + length, sentence.End, SpeakerAt(at + length, sentence.End)) - 1;
            }

            Remember(Math.Min(at, sentence.End - 1));
        }
    }

    private Voice SpeakerAt(int at, int end) =>
        at < end && _isName(_words[at].Text) ? Voice.Other : Voice.Author;

    /// <summary>The pronoun is the author's until somebody else has been named.</summary>
    private void Remember(int at)
    {
        if (_isName(_words[at].Text))
        {
            _he = Voice.Other;
        }
        else if (_words[at].Text is "author" or "writer" or "passage" or "guy" or "article")
        {
            _he = Voice.Author;
        }
    }

    private Voice? Subject(int verb, int start)
    {
        for (var at = verb - 1; at >= Math.Max(start, verb - FrameReach); at--)
        {
            _work.Add(1);
            if (Own.Match(_words, at) > 0)
            {
                return null;
            }

            if (_pronoun.Contains(_words[at].Text))
            {
                return _he;
            }

            if (Author.Match(_words, at) > 0)
            {
                return Voice.Author;
            }

            if (_isName(_words[at].Text))
            {
                return Voice.Other;
            }

            if (Opponents.Match(_words, at) > 0)
            {
                return Voice.Opponent;
            }

            if (Modals.Match(_words, at) == 0 && _words[at].Before != Break.None)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Marks what is reported, up to a contrast or a new report.</summary>
    private int Report(int from, int end, Voice speaker)
    {
        var at = from;
        while (at < end && (at == from || !Ends(at)))
        {
            _work.Add(1);
            _voices[at] = speaker;
            at++;
        }

        return at;
    }

    private bool Ends(int at) =>
        Contrasts.Match(_words, at) > 0 || _words[at].Text is "which" or "i" or "because" or "so";
}
