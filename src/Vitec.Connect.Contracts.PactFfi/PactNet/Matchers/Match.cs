namespace PactNet.Matchers;

/// <summary>What values have to be, where an example alone would be too strict.</summary>
/// <example><code>.WithJsonBody(new { url = Match.Regex("https://x.se/1", "^https?://.+$") })</code></example>
public static class Match
{
    /// <summary>A text that a regular expression describes as a whole.</summary>
    /// <param name="example">An example, which the expression describes.</param>
    /// <param name="regex">The expression, in Oniguruma's syntax.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Regex(string example, string regex) => new RegexMatcher(example, regex);

    /// <summary>A value of the same JSON type as the example; in objects and arrays all the way down.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Type(dynamic example) => new TypeMatcher((object)example);

    /// <summary>An array with at least some elements like the example.</summary>
    /// <param name="example">The example of an element.</param>
    /// <param name="min">The least number of elements, 1 or more.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher MinType(dynamic example, int min) => new MinMaxTypeMatcher((object)example, min);

    /// <summary>An array with at most some elements like the example.</summary>
    /// <param name="example">The example of an element.</param>
    /// <param name="max">The largest number of elements, 1 or more.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher MaxType(dynamic example, int max) => new MinMaxTypeMatcher((object)example, max: max);

    /// <summary>An array with a least and a largest number of elements like the example.</summary>
    /// <param name="example">The example of an element.</param>
    /// <param name="min">The least number of elements.</param>
    /// <param name="max">The largest number of elements.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher MinMaxType(dynamic example, int min, int max) => new MinMaxTypeMatcher((object)example, min, max);

    /// <summary>A number without decimals.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Integer(int example) => new IntegerMatcher(example);

    /// <summary>A number with decimals.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Decimal(double example) => new DecimalMatcher(example);

    /// <summary>A number with decimals.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Decimal(float example) => new DecimalMatcher(example);

    /// <summary>A number with decimals.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Decimal(decimal example) => new DecimalMatcher(example);

    /// <summary>A number.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Number(int example) => new NumericMatcher(example);

    /// <summary>A number.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Number(double example) => new NumericMatcher(example);

    /// <summary>A number.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Number(float example) => new NumericMatcher(example);

    /// <summary>A number.</summary>
    /// <param name="example">The example.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Number(decimal example) => new NumericMatcher(example);

    /// <summary>A value equal to the example, inside a value that is matched by type.</summary>
    /// <param name="example">The value.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Equality(dynamic example) => new EqualityMatcher((object)example);

    /// <summary>Null.</summary>
    /// <returns>The matcher.</returns>
    public static IMatcher Null() => new NullMatcher();

    /// <summary>A text that has the example in it.</summary>
    /// <param name="example">The part.</param>
    /// <returns>The matcher.</returns>
    public static IMatcher Include(string example) => new IncludeMatcher(example);
}
