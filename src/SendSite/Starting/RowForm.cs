using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Starting;

/// <summary>A row at the end of a table. Each answer goes to the column of its name, with spaces for hyphens.</summary>
/// <param name="file">The table, relative to the site's folder; made where there is none.</param>
/// <param name="columns">Its columns.</param>
internal sealed class RowForm(string file, Shape columns) : IEntryForm
{
    public string Place => file;

    public bool HasDrafts => false;

    public StartedFile? Compose(string siteFolder, Beginning beginning, IReadOnlyDictionary<string, string> answers, DiagnosticBag bag)
    {
        var id = AddressValue.Kebab(beginning.Name);
        if (id.Length is 0 or > 80)
        {
            bag.Report(StartingRules.NameUnusable, SourceSpan.Whole(file), $"\"{beginning.Name}\" cannot be a name.", "Give a short name with letters or digits, at most 80, such as \"open-day\".");
            return null;
        }

        var saved = Path.Combine(siteFolder, file);
        var table = File.Exists(saved) ? File.ReadAllBytes(saved) : Encoding.UTF8.GetBytes(string.Join(',', columns.Names) + "\n");
        var after = AppendedRows.After(table, [column => column == "id" ? id : answers.GetValueOrDefault(column.Replace(' ', '-'), "")]);
        var lines = table.Count(character => character == (byte)'\n') + (table is [.., (byte)'\n'] ? 1 : 2);
        return new StartedFile(new UnsavedFile(file, after), lines, IsNew: false);
    }
}
