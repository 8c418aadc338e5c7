namespace SendSite.Theme;

/// <summary>Marks a component that is a C# file and no Razor one, so that a finding in what it wrote names the right file.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WrittenInCSharpAttribute : Attribute;
