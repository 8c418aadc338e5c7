namespace SendSite.Checking.Browser;

/// <summary>Something the content security policy stopped.</summary>
/// <param name="Directive">The part of the policy, such as <c>style-src-elem</c>.</param>
/// <param name="Blocked">An address, or <c>inline</c> or <c>eval</c>.</param>
internal sealed record RefusedByPolicy(string Directive, string Blocked);
