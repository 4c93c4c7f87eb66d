namespace Vitec.Connect.Contracts;

/// <summary>What kind of URL a text is, in the terms of the rules VITEC002 to VITEC004.</summary>
internal enum UrlKind
{
    /// <summary>It depends on what the holes of the text hold: nothing can be said. Only texts with holes are unknown.</summary>
    Unknown,

    /// <summary>A full http or https URL.</summary>
    Absolute,

    /// <summary>Relative: a path, a query or a fragment (VITEC002). The empty text is relative too.</summary>
    Relative,

    /// <summary>Names a host, without a protocol before it (VITEC003).</summary>
    NoProtocol,

    /// <summary>Has a scheme, but is no usable http(s) URL (VITEC004).</summary>
    Unusable,
}
