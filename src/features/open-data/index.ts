/** What the site beside the app and other features use of this one. */
export { howToCite } from "./cite";
export { fileSize } from "./file-size";
export { manifestName, openDataFolder, openDataGroups, type OpenDataFile, type OpenDataManifest } from "./manifest";
export { openDataWords } from "./words";
export { codedWords } from "./value-words";
