/** What the site beside the app and other features use of this one. */
export { howToCite } from "./cite";
export { manifestName, openDataFolder, openDataGroups, type OpenDataFile, type OpenDataManifest } from "./manifest";
export { codedWords } from "./value-words";
