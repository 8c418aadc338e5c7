namespace SendSite.Model.Content;

/// <summary>What a nursery, school, college or other setting answers to one of the Local Offer's questions.</summary>
public sealed record SettingAnswer(Reference Question, string Words);
