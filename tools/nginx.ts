/**
 * `npm run -s nginx [folder] [port]`: prints settings of nginx for the built site; /usr/share/nginx/html and 8080 by default, as in the container.
 * SITE_URL gives the server's name and the path below which the site stands.
 */
import { nginxSettings } from "../src/publish/hosting/nginx";
import { siteAddress } from "./publish/site-address";

const [folder = "/usr/share/nginx/html", port = "8080"] = process.argv.slice(2);
process.stdout.write(nginxSettings(folder, Number(port), siteAddress(process.env["SITE_URL"])));
