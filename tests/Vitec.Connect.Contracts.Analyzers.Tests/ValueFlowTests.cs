using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The ways by which a value reaches a place, each with neighbours that must stay silent.</summary>
public class ValueFlowTests
{
    [Theory]
    [InlineData("""request.Url = {|VITEC002:string.Concat("/", unknown, "/b")|};""")]
    [InlineData("""request.Url = {|VITEC002:string.Format("/{0}/{1}", unknown, 1)|};""")]
    [InlineData("""request.Url = {|VITEC003:string.Join("/", "x.se", unknown)|};""")]
    [InlineData("""request.Url = {|VITEC002:"a/b/c".Replace("a", "")|};""")]
    [InlineData("""request.Url = {|VITEC002:"https://x.se/a".Replace("https://x.se", "")|};""")]
    [InlineData("""request.Url = {|VITEC002:("/" + unknown).TrimEnd('/')|};""")]
    [InlineData("""request.Url = {|VITEC003:" x.se/a ".Trim()|};""")]
    [InlineData("""request.Url = {|VITEC003:nameof(request) + ".se/a"|};""")]
    [InlineData("""request.Url = {|VITEC002:condition switch { true => "/a", _ => unknown }|};""")]
    [InlineData("""request.Url = {|VITEC002:unknown ?? "/a"|};""")]
    [InlineData("""string s; request.Url = {|VITEC002:s = "/a"|};""")]
    [InlineData("""var (a, b) = ("/a", "https://x.se"); request.Url = {|VITEC002:a|}; request.Url = b;""")]
    [InlineData("""if ("/a" is string s) request.Url = {|VITEC002:s|};""")]
    [InlineData("""var sb = new StringBuilder("/a"); sb.Append(unknown).Append('/').Append(1); request.Url = {|VITEC002:sb.ToString()|};""")]
    [InlineData("""var sb = new StringBuilder("x.se"); if (condition) sb.Append("/b"); sb.AppendFormat("/{0}", unknown); request.Url = {|VITEC003:sb.ToString()|};""")]
    [InlineData("""var sb = new StringBuilder("https://x.se"); sb.Clear(); sb.Append($"/a/{unknown}"); request.Url = {|VITEC002:sb.ToString()|};""")]
    [InlineData("""var sb = new StringBuilder("a"); sb.Insert(0, "/"); request.Url = {|VITEC002:$"{sb}"|};""")]
    [InlineData("""request.Url = {|VITEC002:new StringBuilder().Append("/a").Append(unknown).ToString()|};""")]
    [InlineData("""request.Url = {|VITEC002:string.Create(null, $"/a/{unknown}")|};""")]
    [InlineData("""request.Url = {|VITEC002:FormattableString.Invariant($"/a/{unknown}")|};""")]
    [InlineData("""request.Url = {|VITEC002:"https://x.se/a".Substring(12)|};""")]
    [InlineData("""(request.Id, request.Url) = ("1", {|VITEC002:"/a"|});""")]
    [InlineData("""request.Url = {|VITEC002:$"{"/a",5}/b".TrimStart()|};""")]
    [InlineData("""await http.PutAsync({|VITEC001:$"Service/Order/UserInteraction/{"",3}"|}, content);""")]
    [InlineData("""request.Url = {|VITEC002:"https://x.se/a"[12..]|};""")]
    [InlineData("""request.Url = {|VITEC003:"https://x.se/a"[8..^2]|};""")]
    [InlineData("""request.Url = {|VITEC003:"https://x.se/a".Substring("https://".Length)|};""")]
    [InlineData("""var parts = new[] { "x.se", unknown }; request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""var parts = new List<string> { "", "a" }; parts.Add(unknown); request.Url = {|VITEC002:string.Join("/", parts)|};""")]
    [InlineData("""var parts = new List<string>(); parts.Add("x.se"); parts.Add("a"); request.Url = {|VITEC003:string.Join("/", parts)|}; parts.Add("b");""")]
    [InlineData("""string[] head = ["x.se", "a"]; string[] parts = [.. head, unknown]; request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""List<string> parts = ["", .. new[] { "a", "b" }, unknown]; request.Url = {|VITEC002:string.Join("/", parts)|};""")]
    [InlineData("""string[] parts = ["x.se", .. (string[])["a", .. new List<string> { "b" }]]; request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""var parts = new List<string>(4); parts.AddRange(new[] { "x.se", unknown }); request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""var head = new List<string> { "x.se" }; var parts = new List<string>(head) { "a" }; parts.AddRange([unknown, "b"]); request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""var parts = new[] { "x.se" }.Append("a").Concat(new List<string> { unknown }).ToList(); request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""request.Url = {|VITEC002:string.Join("/", new[] { "a", unknown }.Prepend("").ToArray())|};""")]
    [InlineData("""var parts = new List<string> { "x.se" }; foreach (var part in parts) Console.WriteLine(part); Console.WriteLine(parts); request.Url = {|VITEC003:string.Join("/", parts)|};""")]
    [InlineData("""object[] parts = { "/a", unknown }; request.Url = {|VITEC002:string.Format("{0}/{1}", parts)|};""")]
    public Task Operations_on_text_are_followed(string body) => InMethodAsync(body);

    // Each in a method without any other branch.
    [Theory]
    [InlineData("""var url = "/a"; _ = condition && (url = "https://x.se") != null; request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/a"; _ = condition || (url = "https://x.se") != null; request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/a"; _ = unknown ?? (url = "https://x.se"); request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/a"; unknown?.Contains(url = "https://x.se"); request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = "/a"; _ = condition ? url = "https://x.se" : unknown; request.Url = {|VITEC002:url|};""")]
    public Task What_may_not_happen_changes_no_value_for_good(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""return; request.Url = "/a";""")]
    [InlineData("""throw null!; request.Url = "/a";""")]
    [InlineData("""goto end; request.Url = "/a"; end: request.Url = "https://x.se";""")]
    [InlineData("""request.Url = "https://x.se"; { return; } request.Url = "/a";""")]
    public Task What_never_happens_is_not_reported(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = string.Concat(unknown, "/b");""")]
    [InlineData("""request.Url = "/https://x.se"[1..]; request.Url = ("/" + unknown)[1..]; request.Url = unknown[3..];""")]
    [InlineData("""request.Url = "https://x.se/a".Substring(unknown.Length);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; if (condition) parts.Insert(0, "https:/"); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; Fill(parts); request.Url = string.Join("/", parts); void Fill(List<string> list) => list.Insert(0, "https:/");""")]
    [InlineData("""string[] parts = [.. unknown.Split('/'), "x.se"]; request.Url = string.Join("/", parts);""")]
    [InlineData("""string[] parts = ["https:/", .. new[] { "x.se" }]; request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; parts.AddRange(unknown.Split('/')); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "https:/" }; parts.AddRange(new[] { "x.se" }); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; if (condition) parts.InsertRange(0, ["https:/"]); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; parts.Reverse(); parts.InsertRange(0, ["https:/"]); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; request.Url = string.Join("/", parts.Select(part => "https://" + part));""")]
    [InlineData("""var parts = new List<string> { "x.se" }; Func<string> url = () => string.Join("/", parts); parts.Insert(0, "https:/"); request.Url = url();""")]
    [InlineData("""var parts = new List<string> { "https:/" }; request.Url = Url(); parts.Add("x.se"); request.Url = Url(); string Url() => string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string>(unknown.Split('/')) { "x.se" }; request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new[] { "x.se" }.Prepend("https:/"); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string>(); if (condition) parts.Add("https:/"); parts.Add("x.se"); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new[] { "", "x.se" }; parts[0] = "https:/"; request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; Action change = () => parts.Clear(); change(); request.Url = string.Join("/", parts);""")]
    [InlineData("""var parts = new List<string> { "x.se" }; parts = new List<string> { "https:/", "x.se" }; request.Url = string.Join("/", parts);""")]
    [InlineData("""request.Url = string.Format("{0}/{1}", unknown, 1);""")]
    [InlineData("""request.Url = string.Format(unknown, "/a");""")]
    [InlineData("""request.Url = string.Join("/", unknown, "x.se");""")]
    [InlineData("""request.Url = "{host}/a".Replace("{host}", "https://x.se");""")]
    [InlineData("""request.Url = "{host}/a".Replace("{host}", unknown);""")]
    [InlineData("""request.Url = (unknown + "/").Trim('/');""")]
    [InlineData("""request.Url = $"/{unknown}".TrimStart('/');""")]
    [InlineData("""var sb = new StringBuilder("/a"); Fill(sb); request.Url = sb.ToString(); void Fill(StringBuilder b) => b.Insert(0, "https://x.se");""")]
    [InlineData("""var sb = new StringBuilder("/a"); var other = sb; other.Insert(0, "https://x.se"); request.Url = sb.ToString();""")]
    [InlineData("""var sb = new StringBuilder("/a"); sb.Insert(0, unknown); request.Url = sb.ToString();""")]
    [InlineData("""var sb = new StringBuilder("/a"); sb.Length = 0; sb.Append("https://x.se"); request.Url = sb.ToString();""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append("https://x.se").Append("/a"); request.Url = sb.ToString();""")]
    [InlineData("""request.Url = unknown switch { null => "https://x.se", var s => s };""")]
    [InlineData("""foreach (var s in new[] { "/a" }) { var t = s; t = unknown; request.Url = t; }""")]
    [InlineData("""const bool Test = false; var url = "https://x.se"; if (Test) { url = "/test"; } request.Url = url;""")]
    [InlineData("""const bool Test = true; var url = "/test"; if (Test) { url = "https://x.se"; } request.Url = url;""")]
    [InlineData("""const bool Test = false; request.Url = Test ? "/test" : "https://x.se";""")]
    [InlineData("""(request.Id, request.Url) = ("/a", "https://x.se");""")]
    public Task What_they_may_make_good_is_not_reported(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = {|VITEC002:Path|};""")]
    [InlineData("""request.Url = {|VITEC002:Home + "a"|};""")]
    [InlineData("""request.Url = {|VITEC002:Computed|};""")]
    [InlineData("""request.Url = {|VITEC002:GetOnly|};""")]
    [InlineData("""request.Url = {|VITEC002:WithBody|};""")]
    [InlineData("""request.Url = {|VITEC003:new Nested().Host + "/a"|};""")]
    [InlineData("""request.Url = {|VITEC002:new WithPrimaryConstructor("x").Path|};""")]
    [InlineData("""request.Url = {|VITEC002:Partial("a")|};""")]
    public Task Fields_and_properties_that_never_change_are_followed(string body) => Verify.FileAsync(WithMembers(body));

    [Theory]
    [InlineData("request.Url = Changing;")]
    [InlineData("request.Url = Instance;")]
    [InlineData("request.Url = SetInConstructor;")]
    [InlineData("request.Url = SetInStaticConstructor;")]
    [InlineData("request.Url = Settable;")]
    [InlineData("request.Url = InitOnly;")]
    [InlineData("request.Url = Virtual;")]
    [InlineData("request.Url = Assigned;")]
    [InlineData("request.Url = Circular;")]
    public Task Those_that_can_change_are_not(string body) => Verify.FileAsync(WithMembers(body));

    [Theory]
    [InlineData("""request.Url = {|VITEC002:Build("a")|}; static string Build(string s) => "/" + s;""")]
    [InlineData("""request.Url = {|VITEC002:Build("/a")|}; string Build(string s) { return s; }""")]
    [InlineData("""request.Url = {|VITEC003:Build(host: "x.se")|}; string Build(string path = "/a", string host = "") => host + path;""")]
    [InlineData("""request.Url = {|VITEC002:Outer("a")|}; string Outer(string s) => Inner("/" + s); string Inner(string s) => s.Trim();""")]
    [InlineData("""request.Url = {|VITEC002:Build()|}; string Build() { if (condition) return "https://x.se"; return "/a"; }""")]
    [InlineData("""request.Url = {|VITEC002:PrivateBuild("a")|};""")]
    [InlineData("""request.Url = {|VITEC002:await BuildAsync("a")|}; async Task<string> BuildAsync(string s) { await Task.Yield(); return "/" + s; }""")]
    public Task What_private_and_local_functions_return_is_followed(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = Build("a"); string Build(string s) => "https://x.se/" + s;""")]
    [InlineData("""request.Url = Build(unknown); string Build(string s) => s;""")]
    [InlineData("""request.Url = Build("https://x.se"); string Build(string s) => s; string Other() => Build("/a");""")]
    [InlineData("""request.Url = Build("/a"); string Build(string s) => s.StartsWith("/") ? "https://x.se" + s : s;""")]
    [InlineData("""request.Url = Recursive("/a"); string Recursive(string s) => condition ? "https://x.se" : Recursive(s);""")]
    [InlineData("""request.Url = InternalBuild("a");""")]
    [InlineData("""request.Url = VirtualBuild("a");""")]
    [InlineData("""Func<string> build = () => "/a"; request.Url = build();""")]
    public Task What_others_return_is_not(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""Set({|VITEC002:"/a"|}); void Set(string url) => request.Url = url;""")]
    [InlineData("""Set({|VITEC002:"a"|}); void Set(string path) => request.Url = "/" + path;""", "InlineDataIsReportedAtTheUse")]
    [InlineData("""Set("1", {|VITEC003:"x.se"|}); void Set(string id, string host) { request.Id = id; request.Url = host + "/a"; }""")]
    [InlineData("""Outer({|VITEC002:"/a"|}); void Outer(string url) => Inner(url); void Inner(string url) => request.Url = url;""")]
    [InlineData("""Set({|VITEC002:"/a"|}); Set("https://x.se"); Set(unknown); void Set(string url) { request.Url = url; new OrderUserInteractionRequest().Url = url; }""")]
    [InlineData("""PrivateSet(request, {|VITEC002:"/a"|});""")]
    [InlineData("""await PutAsync({|VITEC001:""|}); Task PutAsync(string id) => http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(id)}", content);""")]
    [InlineData("""await PutAsync({|VITEC001:"UserInteraction/"|}); Task PutAsync(string path) => http.PutAsync("Service/Order/" + path, content);""")]
    [InlineData("""await PutAsync("Service/Order", {|VITEC001:"UserInteraction/"|}); Task PutAsync(string a, string b) => http.PutAsync(a + "/" + b, content);""")]
    [InlineData("""await PutAsync("Service/Order/UserInteraction", {|VITEC001:null|}); Task PutAsync(string route, string id) => http.PutAsync($"{route}/{id}", content);""")]
    [InlineData("""await PutAsync("Service/Order/UserInteraction", "M1"); await PutAsync("Other", ""); Task PutAsync(string route, string id) => http.PutAsync($"{route}/{id}", content);""")]
    public Task A_bad_value_passed_to_a_function_is_reported_at_the_call(string body, string? reportedAtTheUse = null) =>
        InMethodAsync(reportedAtTheUse is null ? body : """Set("a"); void Set(string path) => request.Url = {|VITEC002:"/" + path|};""");

    [Theory]
    [InlineData("""Set("/a"); void Set(string url) { if (url.StartsWith("/")) url = "https://x.se" + url; request.Url = url; }""")]
    [InlineData("""Set("/a"); void Set(string url) => request.Id = url;""")]
    [InlineData("""Set("/a"); void Set(string path) => request.Url = "https://x.se" + path;""")]
    [InlineData("""Set("/a"); void Set(string url) { if (!Uri.IsWellFormedUriString(url, UriKind.Absolute)) throw new ArgumentException(); request.Url = url; }""")]
    [InlineData("""Set("/a"); void Set(string url) { if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != "https") return; request.Url = url; }""")]
    [InlineData("""await PutAsync(""); async Task PutAsync(string id) { if (string.IsNullOrEmpty(id)) return; await http.PutAsync($"Service/Order/UserInteraction/{id}", content); }""")]
    [InlineData("""await PutAsync(""); async Task PutAsync(string id) { ArgumentException.ThrowIfNullOrWhiteSpace(id); await http.PutAsync($"Service/Order/UserInteraction/{id}", content); }""")]
    [InlineData("""await PutAsync(); async Task PutAsync(string id = "") { await http.PutAsync($"Service/Order/UserInteraction/{id}", content); }""")]
    [InlineData("""InternalSet(request, "/a");""")]
    public Task A_function_that_makes_it_good_or_refuses_it_is_not(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""var id = condition ? " " : "M1"; var isMissing = string.IsNullOrWhiteSpace(id); if (isMissing) return; Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; if (!(id.Trim().Length > 0)) return; Ask("M1");""")]
    [InlineData("""var id = condition ? " " : "M1"; if (id == " ") id = "M2"; Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; if (id is " " or "") return; Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; if (id.Equals(" ")) throw new Exception(); Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; ArgumentException.ThrowIfNullOrWhiteSpace(id); Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; while (string.IsNullOrWhiteSpace(id)) id = unknown; Ask(id);""")]
    [InlineData("""var id = condition ? " " : "M1"; Ask(string.IsNullOrWhiteSpace(id) ? "M2" : id);""")]
    [InlineData("""var id = condition ? " " : "M1"; switch (id) { case " ": return; } Ask(id);""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (!IsFull(url)) return; request.Url = url; static bool IsFull(string s) => s.StartsWith("http://") || s.StartsWith("https://");""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (url.Length > 0 && url[0] == '/') url = "https://x.se" + url; request.Url = url;""")]
    [InlineData("""var url = condition ? "x.se/a" : "https://x.se"; if (!url.Contains("://")) url = "https://" + url; request.Url = url;""")]
    [InlineData("""var url = condition ? "x.se/a" : "https://x.se"; if (url.IndexOf("://") < 0) url = "https://" + url; request.Url = url;""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (!System.Text.RegularExpressions.Regex.IsMatch(url, "^https?://")) throw new Exception(); request.Url = url;""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; var isFull = InternalIsFull(url); if (!isFull) return; request.Url = url;""")]
    public Task A_value_that_a_guard_keeps_out_is_not_reported(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""var id = condition ? " " : "M1"; if (string.IsNullOrEmpty(id)) return; Ask({|VITEC001:id|});""")]
    [InlineData("""var id = condition ? " " : "M1"; var isMissing = string.IsNullOrWhiteSpace(id); id = " "; if (isMissing) return; Ask({|VITEC001:id|});""")]
    [InlineData("""var id = condition ? " " : "M1"; if (unknown == " ") return; Ask({|VITEC001:id|});""")]
    [InlineData("""var id = condition ? " " : "M1"; if (string.IsNullOrWhiteSpace(id)) Console.WriteLine(); Ask({|VITEC001:id|});""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (InternalIsFull(url)) Console.WriteLine(url); request.Url = {|VITEC002:url|};""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (IsShort(url)) return; request.Url = {|VITEC002:url|}; static bool IsShort(string s) => string.IsNullOrEmpty(s);""")]
    [InlineData("""var url = condition ? "/a" : "https://x.se"; if (url[0] == 'x') return; request.Url = {|VITEC002:url|};""")]
    public Task A_guard_of_something_else_is_none(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = {|VITEC002:uri.PathAndQuery|};""")]
    [InlineData("""request.Url = {|VITEC002:uri.AbsolutePath + "?a=b"|};""")]
    [InlineData("""request.Url = {|VITEC003:uri.Host + "/a"|};""")]
    [InlineData("""request.Url = {|VITEC003:$"{uri.Authority}/a"|};""")]
    [InlineData("""request.Url = {|VITEC002:uri.MakeRelativeUri(uri).ToString()|};""")]
    [InlineData("""request.Url = {|VITEC002:new Uri("/a", UriKind.Relative).ToString()|};""")]
    [InlineData("""request.Url = {|VITEC002:Microsoft.AspNetCore.Mvc.UrlHelperExtensions.Action(helper, "a", "b")|};""")]
    [InlineData("""request.Url = {|VITEC002:helper.Content("~/a")|};""")]
    [InlineData("""request.Url = {|VITEC002:links.GetPathByName("a", null)|};""")]
    [InlineData("""request.Url = {|VITEC002:web.Path|};""")]
    [InlineData("""request.Url = {|VITEC002:web.PathBase + web.Path + web.QueryString|};""")]
    [InlineData("""request.Url = {|VITEC003:$"{web.Host}/a"|};""")]
    [InlineData("""request.Url = {|VITEC002:web.GetEncodedPathAndQuery()|};""")]
    [InlineData("""request.Url = {|VITEC002:web.QueryString.Value|};""")]
    [InlineData("""request.Url = {|VITEC002:new UriBuilder("https://x.se/a").Path|};""")]
    [InlineData("""request.Url = {|VITEC003:new UriBuilder("https://x.se/a").Host|};""")]
    [InlineData("""request.Url = {|VITEC002:new PathString("/a").Add("/b").Value|};""")]
    [InlineData("""request.Url = {|VITEC002:Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/a", "b", unknown)|};""")]
    [InlineData("""request.Url = {|VITEC002:helper.Action(new Microsoft.AspNetCore.Mvc.Routing.UrlActionContext { Action = "a" })|};""")]
    [InlineData("""await http.PutAsync({|VITEC001:Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("Service/Order/UserInteraction", "customerId", "M1")|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC001:new PathString("/Service/Order/UserInteraction").Value|}, content);""")]
    public Task Members_known_to_give_less_than_a_full_url_are_reported(string body) => InMethodAsync(body);

    [Theory]
    [InlineData("""request.Url = uri.AbsoluteUri; request.Url = uri.ToString(); request.Url = uri.OriginalString;""")]
    [InlineData("""request.Url = "https://" + uri.Host + uri.PathAndQuery;""")]
    [InlineData("""request.Url = new Uri(uri, "/a").ToString();""")]
    [InlineData("""request.Url = uri.GetLeftPart(UriPartial.Authority) + "/a";""")]
    [InlineData("""request.Url = Microsoft.AspNetCore.Mvc.UrlHelperExtensions.Action(helper, "a", "b", null, "https");""")]
    [InlineData("""request.Url = Microsoft.AspNetCore.Mvc.UrlHelperExtensions.ActionLink(helper, "a", "b");""")]
    [InlineData("""request.Url = links.GetUriByName("a", null, "https", web.Host);""")]
    [InlineData("""request.Url = web.GetDisplayUrl(); request.Url = web.GetEncodedUrl();""")]
    [InlineData("""request.Url = $"{web.Scheme}://{web.Host}{web.Path}";""")]
    [InlineData("""request.Url = new UriBuilder("https", "x.se") { Path = "a" }.ToString();""")]
    [InlineData("""request.Url = new UriBuilder("x.se/a").Uri.ToString();""")]
    [InlineData("""var builder = new UriBuilder(uri); builder.Path = "/a"; request.Url = builder.Uri.AbsoluteUri;""")]
    [InlineData("""request.Url = helper.Action(new Microsoft.AspNetCore.Mvc.Routing.UrlActionContext { Action = "a", Protocol = "https" });""")]
    [InlineData("""request.Url = Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("https://x.se", "b", unknown);""")]
    [InlineData("""await http.PutAsync(new PathString("/Service/Order/UserInteraction").Add("/M1").Value, content);""")]
    public Task Members_known_to_give_one_are_not(string body) => InMethodAsync(body);

    private static Task InMethodAsync(string body) => Verify.FileAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Vitec.Connect.Contracts;

        public class C
        {
            async Task M(
                HttpClient http, HttpContent content, OrderUserInteractionRequest request, bool condition, string unknown, Uri uri,
                IUrlHelper helper, LinkGenerator links, HttpRequest web)
            {
                {{body}}
            }

            private static void Ask([CustomerId] string customerId) { }
            private static string PrivateBuild(string s) => "/" + s;
            internal static bool InternalIsFull(string s) => s.Length > 7;
            internal static string InternalBuild(string s) => "/" + s;
            protected virtual string VirtualBuild(string s) => "/" + s;
            private void PrivateSet(OrderUserInteractionRequest request, string url) => request.Url = url;
            internal void InternalSet(OrderUserInteractionRequest request, string url) => request.Url = url;
        }
        """);

    private static string WithMembers(string body) => $$"""
        using Vitec.Connect.Contracts;

        public partial class C
        {
            private const string Path = "/a";
            private static readonly string Home = "/";
            private static readonly string SetInStaticConstructor = "/a";
            private static readonly string Circular = Circular + "/a";
            private static string Changing = "/a";
            private readonly string Instance = "/a";
            private string Computed => Home + "b";
            private string GetOnly { get; } = "/a";
            private string SetInConstructor { get; } = "/a";
            private string WithBody { get { return "/a"; } }
            public string Settable { get; set; } = "/a";
            public string InitOnly { get; init; } = "/a";
            public virtual string Virtual => "/a";
            private string Assigned => Changing;

            static C() { SetInStaticConstructor = "https://x.se"; }
            public C() { SetInConstructor = "https://x.se"; }

            private void M(OrderUserInteractionRequest request)
            {
                {{body}}
            }

            private static partial string Partial(string s);
            private static partial string Partial(string s) => "/" + s;

            private sealed class WithPrimaryConstructor(string s)
            {
                public string Path { get; } = "/a";
                public string Other => s;
            }

            private sealed class Nested
            {
                public string Host => "x.se";
            }
        }
        """;
}
