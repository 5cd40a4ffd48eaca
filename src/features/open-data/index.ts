/** What the site beside the app uses of this feature. */
export { howToCite } from "./cite";
export { manifestName, openDataFolder, openDataGroups, type OpenDataFile, type OpenDataManifest } from "./manifest";
