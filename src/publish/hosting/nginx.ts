import { compressedTypes, hostContentTypes, headerRules, type HeaderRule } from "./headers";

const knownToNginx = new Set(["kml", "txt", "webp", "woff2"]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** An expression for the addresses of a rule, with or without the path of the site. */
function addresses({ paths }: HeaderRule, path: string): string {
  if (paths.includes("*")) return "~^/";
  const folder = path === "/" ? "/" : `(?:${escaped(path)}|/)`;
  return `~^${folder}(?:${paths.map((path) => (path.endsWith("/") ? escaped(path) : `${escaped(path)}$`)).join("|")})`;
}

const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll("-", "_")}`;

/** Below a path the site is served as at the root, so a proxy before it may leave the path or take it off. */
const below = (path: string, folder: string): string =>
  path === "/"
    ? ""
    : `
  location = ${path.slice(0, -1)} {
    return 301 ${path};
  }
  location ${path} {
    alias ${folder.replace(/\/?$/, "/")};
  }`;

/**
 * Settings of nginx for the site in `folder`, served on `port` at the address `site`, which gives the path and the server's name: a header comes from a map of the address, since `add_header` in a location takes
 * away what stands above it; one that is empty is not sent. That a file is missing is not to be kept, so it has no `Cache-Control`.
 */
export function nginxSettings(folder: string, port: number, site: string | null): string {
  const { pathname: path, hostname } = site === null ? { pathname: "/", hostname: null } : new URL(site);
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const rules = headerRules.filter(({ headers }) => name in headers);
    const lines = rules.map((rule) => `  "${addresses(rule, path)}" "${rule.headers[name]}";`);
    return [`map $uri ${variable(name)} {`, `  default "${name === "Cache-Control" ? "no-cache" : ""}";`, ...lines, "}"].join("\n"); // prettier-ignore
  });
  const types = Object.entries(hostContentTypes).filter(([extension]) => !knownToNginx.has(extension));
  return `${maps.join("\n")}

server {
  listen ${port};${hostname === null ? "" : `\n  server_name ${hostname};`}
  server_tokens off;
  root ${folder};
  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;

${names.map((name) => `  add_header ${name} ${variable(name)}${name === "Cache-Control" ? "" : " always"};`).join("\n")}

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types ${compressedTypes.join(" ")};

  include mime.types;
  types {
${types.map(([extension, type]) => `    ${type.split(";")[0]} ${extension};`).join("\n")}
  }
  charset utf-8;
  charset_types text/css text/csv text/plain text/javascript application/javascript application/json application/geo+json;

  location = /healthz {
    access_log off;
    default_type text/plain;
    return 200 "ok";
  }${below(path, folder)}
  location ~ /\\.(?!well-known/)|/_headers$|/web\\.config$ {
    return 404;
  }
}
`;
}
