import { manifestName, openDataFolder, type OpenDataManifest } from "./manifest";

/** Of the folder beside the page. Rejects where there is none, or another file in its place. */
export async function readManifest(): Promise<OpenDataManifest> {
  const address = `${openDataFolder}${manifestName}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const manifest = (await response.json()) as Partial<OpenDataManifest>;
  if (!Array.isArray(manifest.files) || !manifest.version) throw new Error(`${address} is no list of files`);
  return manifest as OpenDataManifest;
}
