namespace SendSite.Checking.Browser.Interaction;

/// <summary>What a page did to tell of an error or of something done, and what that lacks.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What is there.</param>
/// <param name="Kind"><c>unsaid</c>: no words; <c>which</c>: no field named; <c>unheard</c>: nothing that speech software tells of.</param>
/// <param name="Said">The words.</param>
internal sealed record ToldMessage(string Selector, string Words, string Kind, string Said);
