namespace SendSite.Model.Pages;

/// <param name="Answer">Absent when the setting has not told yet.</param>
public sealed record AnsweredQuestion(string Question, string? Answer);
