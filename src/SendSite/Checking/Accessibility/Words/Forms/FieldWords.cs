using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>The words in sight with a field: its labels, what describes it, its group's name, its placeholder, and what stands between it and its neighbours.</summary>
internal sealed class FieldWords
{
    private static readonly string[] Closed = ["button", "option", "select", "textarea", "script", "style", "template", "noscript", "title", "datalist"];

    private readonly FinishedPage _page;
    private readonly Dictionary<IElement, string> _before = [];
    private readonly Dictionary<IElement, string> _after = [];
    private readonly HashSet<IElement> _fields;

    private FieldWords(FinishedPage page)
    {
        _page = page;
        Fields = [.. FormFields.Of(page).Where(field => Exposure.Of(page).IsInSight(field))];
        _fields = [.. Fields];
        if (Fields.Count > 0 && page.Document.Body is { } body)
        {
            Read(body);
        }
    }

    /// <summary>The fields in sight, in order.</summary>
    public IReadOnlyList<IElement> Fields { get; }

    public static FieldWords Of(FinishedPage page) => page.Fact(page => new FieldWords(page));

    /// <summary>The words in sight since the field before, or since the form began.</summary>
    public string Before(IElement field) => _before.GetValueOrDefault(field, "");

    /// <summary>The words in sight until the next field, or until the form ends.</summary>
    public string After(IElement field) => _after.GetValueOrDefault(field, "");

    /// <summary>The words of the field's labels, in sight or not.</summary>
    public string Label(IElement field) => AccessibleNames.Of(_page).Name(field);

    /// <summary>All that is said of how to fill in the field.</summary>
    public string All(IElement field) =>
        string.Join(' ', Label(field), AccessibleNames.Of(_page).Description(field), field.GetAttribute("placeholder"), field.GetAttribute("title"), Before(field), After(field), Group(field));

    /// <summary>The form, or the part of the page, the field is sent with.</summary>
    public static IElement? Form(IElement field) => field.Closest("form, [role=form], [role=search], search");

    /// <summary>The name of the group around the field; empty where there is none.</summary>
    public string Group(IElement field) =>
        field.Closest("fieldset, [role=group], [role=radiogroup]") is { } group ? AccessibleNames.Of(_page).Name(group) + " " + AccessibleNames.Of(_page).Description(group) : "";

    private void Read(IElement body)
    {
        var words = new System.Text.StringBuilder();
        IElement? last = null;
        IElement? form = null;
        foreach (var node in body.GetDescendants())
        {
            if (node is IElement element && element.LocalName == "form")
            {
                Close(ref last, words);
                form = element;
            }
            else if (node is IElement field && _fields.Contains(field))
            {
                var between = Close(ref last, words);
                _before[field] = between;
                last = field;
            }
            else if (node is IText { ParentElement: { } parent } text && (form is null || form.Contains(text)) && !Closed.Contains(parent.LocalName) && Exposure.Of(_page).IsInSight(parent))
            {
                words.Append(text.Data).Append(' ');
            }
        }

        Close(ref last, words);
    }

    private string Close(ref IElement? last, System.Text.StringBuilder words)
    {
        var text = RunningText.OneLine(words.ToString());
        if (last is not null)
        {
            _after[last] = text;
        }

        last = null;
        words.Clear();
        return text;
    }
}
