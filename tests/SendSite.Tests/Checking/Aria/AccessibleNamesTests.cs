using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking.Aria;

/// <summary>The name of the element with the id "x", as the W3C's computation has it.</summary>
public class AccessibleNamesTests
{
    [Theory]
    [InlineData("<a href=/ id=x>Find <b>help</b></a>", "Find help")]
    [InlineData("<a href=/ id=x>Find<div>help</div>now</a>", "Find help now")]
    [InlineData("<a href=/ id=x>un<b>hap</b>py</a>", "unhappy")]
    [InlineData("<a href=/ id=x><img alt='Home'><span hidden>no</span></a>", "Home")]
    [InlineData("<a href=/ id=x><svg><title>Next</title><path/></svg></a>", "Next")]
    [InlineData("<a href=/ id=x title='By title'><img alt=''></a>", "By title")]
    [InlineData("<a href=/ id=x><img alt='' title='not this'></a>", "")]
    [InlineData("<a href=/ id=x aria-label='Label'>words</a>", "Label")]
    [InlineData("<a href=/ id=x aria-label='  '>words</a>", "words")]
    [InlineData("<a href=/ id=x><i aria-hidden=true>x</i></a>", "")]
    [InlineData("<button id=x aria-labelledby='a b'>no</button><p id=b hidden>there</p><i id=a>Go</i>", "Go there")]
    [InlineData("<button id=x aria-labelledby='gone'>Save</button>", "Save")]
    [InlineData("<button id=x aria-label='Delete' aria-labelledby='x f'></button><span id=f>file.pdf</span>", "Delete file.pdf")]
    [InlineData("<button id=x aria-labelledby=a>no</button><i id=a aria-labelledby=b>first</i><i id=b>second</i>", "first")]
    [InlineData("<label for=x>Your name</label><input id=x>", "Your name")]
    [InlineData("<label>Your name <input id=x></label>", "Your name")]
    [InlineData("<label for=other>Your name <input id=x></label>", "")]
    [InlineData("<label>Flash <input value=3> times<input id=y></label><input id=x type=checkbox aria-labelledby=y>", "")]
    [InlineData("<label for=x>Flash <input aria-label=n value=3> times</label><input id=x type=checkbox>", "Flash 3 times")]
    [InlineData("<label for=x>In <select><option>weeks<option selected>days</select></label><input id=x>", "In days")]
    [InlineData("<input id=x title='Age' placeholder='e.g. 4'>", "Age")]
    [InlineData("<input id=x placeholder='e.g. 4'>", "e.g. 4")]
    [InlineData("<input id=x type=submit>", "Submit")]
    [InlineData("<input id=x type=button>", "")]
    [InlineData("<input id=x type=image src=go.png>", "")]
    [InlineData("<input id=x type=image alt=Go>", "Go")]
    [InlineData("<textarea id=x>typed</textarea>", "")]
    [InlineData("<fieldset id=x><legend>Pets</legend><input></fieldset>", "Pets")]
    [InlineData("<table id=x><caption>Waits</caption><tr><td>1</table>", "Waits")]
    [InlineData("<figure id=x><img alt=a><figcaption>Plan</figcaption></figure>", "Plan")]
    [InlineData("<div id=x role=checkbox>Agree</div>", "Agree")]
    [InlineData("<div id=x role=dialog>Not from content</div>", "")]
    [InlineData("<div id=x>Not from content</div>", "")]
    [InlineData("<iframe id=x title='Map'></iframe>", "Map")]
    [InlineData("<details><summary id=x>More</summary></details>", "More")]
    [InlineData("<style>#x::before { content: 'New '; } #x:after { content: url(a.png) / '!' }</style><a href=/ id=x>page</a>", "New page!")]
    [InlineData("<style>.icon::before { content: '\\e001' }</style><a href=/ id=x><i class=icon></i></a>", "")]
    [InlineData("<a href=/ id=x>\u00a0\u200b</a>", "")]
    [InlineData("<ul role=menu><li role=menuitem id=x>Open <span style='display:none'>no</span></ul>", "Open")]
    public void Follows_the_standard(string html, string name)
    {
        var page = Page(html);
        Assert.Equal(name, AccessibleNames.Of(page).Name(page.Elements.WithId("x")[0]));
    }

    [Theory]
    [InlineData("<input id=x aria-describedby=h><p id=h>As on the letter.</p>", "As on the letter.")]
    [InlineData("<a href=/ id=x title='Opens a map'>Where we are</a>", "Opens a map")]
    [InlineData("<a href=/ id=x title='Where we are'>Where we are</a>", "")]
    public void Describes_with_what_the_name_leaves_over(string html, string description)
    {
        var page = Page(html);
        Assert.Equal(description, AccessibleNames.Of(page).Description(page.Elements.WithId("x")[0]));
    }

    private static FinishedPage Page(string body) => TestPage.Of($"<!doctype html><html lang=en><title>T</title><body>{body}");
}
