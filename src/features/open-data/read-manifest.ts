import { readJson } from "../../domain/read-json";
import { manifestName, openDataFolder, type OpenDataManifest } from "./manifest";

/** Of the folder beside the page. Rejects where there is none, or another file in its place. */
export async function readManifest(): Promise<OpenDataManifest> {
  const address = `${openDataFolder}${manifestName}`;
  const manifest = (await readJson(address)) as Partial<OpenDataManifest>;
  if (!Array.isArray(manifest.files) || !manifest.version) throw new Error(`${address} is no list of files`);
  return manifest as OpenDataManifest;
}
