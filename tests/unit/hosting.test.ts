/** What hosts are told to send with the files of the site: the same for every kind of host. */
import { expect, it } from "vitest";
import { hosting } from "../../src/publish/hosting";
import { headerRules, headersOf, ruleHolds } from "../../src/publish/hosting/headers";
import { nginxSettings } from "../../src/publish/hosting/nginx";

const filesFor = (site: string | null) =>
  new Map([...hosting({ site, folder: "dist" })].map(({ path, content }) => [path, String(content)]));

const files = ["", "index.html", "404.html", "vi/index.html", "assets/index-1.js", "data/communes.csv", "relief.webp"];

it("sends each header of a file once", () => {
  for (const file of files) {
    const names = headerRules.filter((rule) => ruleHolds(rule, file)).flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, file).toBe(names.length);
  }
});

it("keeps built files, lets the data be read from elsewhere, and the app be framed by its own site alone", () => {
  expect(headersOf("assets/index-1.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
  for (const file of ["", "index.html", "embed.html", "sw.js"])
    expect(headersOf(file)["Cache-Control"], file).toBe("no-cache");
  expect(headersOf("vi/index.html")["Cache-Control"], "a host's own way of asking again").toBeUndefined();
  expect(headersOf("data/communes.csv")["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersOf("")["Access-Control-Allow-Origin"]).toBeUndefined();
  for (const page of ["", "index.html"])
    expect(headersOf(page)["Content-Security-Policy"]).toContain("frame-ancestors 'self'");
});

it("tells every kind of host the same", () => {
  const written = filesFor(null);
  const texts = [
    written.get("_headers")!,
    written.get("web.config")!.replaceAll("&#39;", "'"),
    nginxSettings("/srv/site", 80, null),
  ];
  const ofApache = [".htaccess", "assets/.htaccess", "data/.htaccess"].map((path) => written.get(path)).join("");
  for (const { headers } of headerRules)
    for (const [name, value] of Object.entries(headers))
      for (const text of [...texts, ofApache]) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
});

it("names addresses from the root of the host, where the site stands below it", () => {
  const written = filesFor("https://example.org/ban-do/");
  expect(written.get("_headers")).toContain("\n/ban-do/assets/*\n");
  expect(written.get(".htaccess")).toContain("ErrorDocument 404 /ban-do/404.html");
  expect(filesFor(null).get(".htaccess")).toContain("ErrorDocument 404 /404.html");
});

it("has nginx know the path and the name of the site, and serve it at the root too", () => {
  const text = nginxSettings("/srv/site", 80, "https://example.org/ban-do/");
  expect(text).toContain("server_name example.org;");
  expect(text).toMatch(/location \/ban-do\/ \{\s+alias \/srv\/site\/;/);
  const [, rule = ""] = /"~(\S+)" "public, max-age/.exec(text) ?? [];
  for (const path of ["/assets/a.js", "/ban-do/assets/a.js"]) expect(path).toMatch(new RegExp(rule));
  expect("/other/assets/a.js").not.toMatch(new RegExp(rule));
  expect(nginxSettings("/srv/site", 80, null)).not.toContain("server_name");
});

it("has nginx hide files with a dot, but for those that a certificate is asked with", () => {
  const [, hidden = ""] = /location ~ (\S+) \{\s+return 404/.exec(nginxSettings("/srv/site", 80, null)) ?? [];
  expect("/.htaccess").toMatch(new RegExp(hidden));
  expect("/.well-known/acme-challenge/x").not.toMatch(new RegExp(hidden));
});

it("has nginx forget that a file is missing", () => {
  expect(nginxSettings("/srv/site", 80, null)).toMatch(/add_header Cache-Control \$\w+;/);
  expect(nginxSettings("/srv/site", 80, null)).toMatch(/add_header Referrer-Policy \$\w+ always;/);
});
