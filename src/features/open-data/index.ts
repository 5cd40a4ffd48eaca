/** What the site beside the app uses of this feature. */
export { howToCite } from "./cite";
export { fileSize } from "./file-size";
export { manifestName, openDataFolder, openDataGroups, type OpenDataFile, type OpenDataManifest } from "./manifest";
export { openDataWords } from "./words";
