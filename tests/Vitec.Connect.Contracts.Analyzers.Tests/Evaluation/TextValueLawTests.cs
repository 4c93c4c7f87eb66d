using System;
using System.Linq;
using System.Text;
using CsCheck;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;
using Text = Vitec.Connect.Contracts.Analyzers.Evaluation.Text;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>The laws of the domain: what join, widening and the functions on texts promise, for every filling of the holes.</summary>
public class TextValueLawTests
{
    private const int Samples = 3_000;

    private static readonly Gen<string> Known = Gen.Char["ab/ "].Array[0, 4].Select(characters => new string(characters));

    private static readonly Gen<TextPiece> Piece = Gen.Frequency(
        (2, Known.Select(known => TextPiece.Of(known, source: null))),
        (1, Gen.Bool.Select(isPlain => isPlain ? HoleContent.Plain : HoleContent.Anything).Select(content => TextPiece.Hole(content, source: null))));

    private static readonly Gen<Text> Texts = Piece.Array[0, 4].Select(pieces => pieces.Select(Text.Of).Aggregate(Text.Empty, Text.Concat));

    private static readonly Gen<TextValue> Few = Values(5);

    private static readonly Gen<TextValue> Many = Values(40);

    /// <summary>What is filled into the holes, and which alternative is taken.</summary>
    private static readonly Gen<(string[] Fillings, int Choice)> Choices = Gen.Select(Known.Array[5], Gen.Int[0, 100]);

    [Fact]
    public void Join_is_commutative_associative_and_idempotent_below_its_bound() => Holds(Gen.Select(Few, Few, Few), (a, b, c) =>
    {
        Assert.True(TextValue.Join(a, b).Equals(TextValue.Join(b, a)));
        Assert.True(TextValue.Join(TextValue.Join(a, b), c).Equals(TextValue.Join(a, TextValue.Join(b, c))));
        Assert.True(TextValue.Join(a, a).Equals(a));
        Assert.True(TextValue.Join(a, TextValue.Nothing).Equals(a));
        Assert.True(TextValue.Join(TextValue.Nothing, a).Equals(a));
    });

    [Fact]
    public void Join_covers_both_and_keeps_to_its_bound() => Holds(Gen.Select(Many, Many, Choices), (a, b, choice) =>
    {
        var joined = TextValue.Join(a, b);

        Assert.InRange(joined.Alternatives.Length, 0, TextValue.MaxAlternatives);
        AssertCovers(joined, a, choice, text => text);
        AssertCovers(joined, b, choice, text => text);
    });

    [Fact]
    public void Concat_covers_the_one_and_then_the_other_and_keeps_to_its_bound() => Holds(Gen.Select(Many, Many, Choices, Choices), (a, b, first, second) =>
    {
        var sum = TextValue.Concat(a, b);

        Assert.InRange(sum.Alternatives.Length, 0, TextValue.MaxAlternatives);
        Assert.False(sum.CanBeNull);
        if (TryTake(a, first, out var left) && TryTake(b, second, out var right))
        {
            Assert.True(sum.Covers(left + right), $"{Coverage.Show(sum)} does not cover {Coverage.Show(left + right)}.");
        }
    });

    [Fact]
    public void Widen_covers_both() => Holds(Gen.Select(Many, Many, Few, Choices), (previous, next, kept, choice) =>
    {
        AssertCovers(TextValue.Widen(previous, next, kept), previous, choice, text => text);
        AssertCovers(TextValue.Widen(previous, next, kept), next, choice, text => text);
    });

    [Fact]
    public void Widen_comes_to_rest_whatever_comes() => Holds(Gen.Select(Few, Few.Array[200]), (first, others) =>
    {
        var (value, steps) = (first, 0);
        foreach (var other in others)
        {
            var next = TextValue.Widen(value, other, kept: first);
            steps += next.Equals(value) ? 0 : 1;
            value = next;
        }

        // Once for each character of a text that the start may have, for null, and to become one alternative with a hole.
        Assert.InRange(steps, 0, 4 * 4 + 4);
    });

    [Fact]
    public void The_common_prefix_covers_every_text() => Holds(Gen.Select(Texts.Array[1, 6], Choices), (texts, choice) =>
    {
        var prefix = Text.CommonPrefix([.. texts]);
        foreach (var text in texts)
        {
            AssertCovers(TextValue.Of(prefix), TextValue.Of(text), choice, filled => filled);
        }
    });

    [Fact]
    public void Equal_texts_stand_for_the_same() => Holds(Gen.Select(Texts, Texts, Choices), (a, b, choice) =>
    {
        Assert.Equal(a.Equals(b), b.Equals(a));
        Assert.True(a.Equals(a.WithPiecesJoined()));
        Assert.Equal(a.GetHashCode(), a.WithPiecesJoined().GetHashCode());
        if (a.Equals(b))
        {
            AssertCovers(TextValue.Of(a), TextValue.Of(b), choice, text => text);
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
        }
    });

    [Fact]
    public void Slices_make_up_the_text() => Holds(Gen.Select(Texts, Gen.Int[0, 20]), (text, at) =>
    {
        at = Math.Min(at, text.Pattern.Length);

        Assert.True(Text.Concat(text.Slice(0, at), text.Slice(at, text.Pattern.Length - at)).Equals(text));
    });

    [Fact]
    public void What_is_cut_off_the_ends_is_cut_off_every_filling() => Holds(Gen.Select(Texts, Choices), (text, choice) =>
    {
        AssertCovers(text.MapStart(start => start.TrimStart('/', ' ')), TextValue.Of(text), choice, filled => filled?.TrimStart('/', ' '));
        AssertCovers(text.MapEnd(end => end.TrimEnd('/', ' ')), TextValue.Of(text), choice, filled => filled?.TrimEnd('/', ' '));
        AssertCovers(TextValue.Of(text.MapKnown(known => known.ToUpperInvariant())), TextValue.Of(text), choice, filled => filled?.ToUpperInvariant());
    });

    [Fact]
    public void A_guard_lets_through_whatever_can_pass() => Holds(Gen.Select(Many, Choices, Gen.Bool), (value, choice, passes) =>
    {
        (Func<string?, bool?> Abstract, Func<string?, bool> Concrete)[] checks =
        [
            (Guard.IsNull, text => text is null),
            (Guard.IsEmpty, text => text?.Length == 0),
            (Guard.IsNullOrEmpty, string.IsNullOrEmpty),
            (Guard.IsNullOrWhiteSpace, string.IsNullOrWhiteSpace),
        ];
        foreach (var (check, concrete) in checks)
        {
            if (TryTake(value, choice, out var text) && concrete(text) == passes)
            {
                var left = new Guard(check, passes).Apply(value);
                Assert.True(left.Covers(text), $"{Coverage.Show(left)} of {Coverage.Show(value)} does not cover {Coverage.Show(text)}.");
            }
        }
    });

    [Fact]
    public void A_guard_keeps_out_what_is_known_not_to_pass()
    {
        var value = TextValue.Join(TextValue.Null, TextValue.Join(TextValue.Known("", source: null), TextValue.Join(TextValue.Known(" ", source: null), TextValue.Known("a", source: null))));

        Assert.True(new Guard(Guard.IsNull, passes: true).Apply(value).Equals(TextValue.Null));
        Assert.Equal("{ \"\", \" \", \"a\" }", Coverage.Show(new Guard(Guard.IsNull, passes: false).Apply(value)));
        Assert.Equal("{ \" \", \"a\" }", Coverage.Show(new Guard(Guard.IsNullOrEmpty, passes: false).Apply(value)));
        Assert.Equal("{ \"a\" }", Coverage.Show(new Guard(Guard.IsNullOrWhiteSpace, passes: false).Apply(value)));
        Assert.Equal("{ \"\" }", Coverage.Show(new Guard(Guard.IsEmpty, passes: true).Apply(value)));
    }

    private static Gen<TextValue> Values(int most) => Gen.Select(Texts.Array[0, most], Gen.Bool).Select((texts, canBeNull) =>
        texts.Select(TextValue.Of).Aggregate(canBeNull ? TextValue.Null : TextValue.Nothing, TextValue.Join));

    private static void AssertCovers(TextValue value, TextValue of, (string[] Fillings, int Choice) choice, Func<string?, string?> change)
    {
        if (TryTake(of, choice, out var text))
        {
            Assert.True(value.Covers(change(text)), $"{Coverage.Show(value)} does not cover {Coverage.Show(change(text))}.");
        }
    }

    /// <summary>One of the texts that a value stands for; false when there is none.</summary>
    private static bool TryTake(TextValue value, (string[] Fillings, int Choice) choice, out string? text)
    {
        var count = value.Alternatives.Length + (value.CanBeNull ? 1 : 0);
        text = null;
        if (count == 0)
        {
            return false;
        }

        var chosen = choice.Choice % count;
        if (chosen < value.Alternatives.Length)
        {
            var (filled, holes) = (new StringBuilder(), 0);
            foreach (var piece in value.Alternatives[chosen].Pieces)
            {
                filled.Append(piece.Known ?? choice.Fillings[holes++ % choice.Fillings.Length]);
            }

            text = filled.ToString();
        }

        return true;
    }

    /// <summary>Asserts something of many samples, the same each time; one that fails is shrunk.</summary>
    private static void Holds<T>(Gen<T> gen, Action<T> law)
    {
        for (var seed = 0UL; seed < Samples; seed++)
        {
            var random = new PCG(stream: 0, seed);
            var start = random.ToString();
            var sample = gen.Generate(random, min: null, out _);
            try
            {
                law(sample);
            }
            catch (Exception)
            {
                gen.Sample(law, seed: start, iter: Samples, threads: 1);
                throw;
            }
        }
    }

    private static void Holds<T1, T2>(Gen<(T1, T2)> gen, Action<T1, T2> law) => Holds(gen, sample => law(sample.Item1, sample.Item2));

    private static void Holds<T1, T2, T3>(Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> law) => Holds(gen, sample => law(sample.Item1, sample.Item2, sample.Item3));

    private static void Holds<T1, T2, T3, T4>(Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> law) => Holds(gen, sample => law(sample.Item1, sample.Item2, sample.Item3, sample.Item4));
}
