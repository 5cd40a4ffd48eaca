/** Which build the page is of. */
export interface PageBuild {
  /** Of the project, as in package.json: `0.1.0`. */
  version: string;
  /** Eight hexadecimal digits, which differ wherever any file of the app does. */
  id: string;
}

/** As the build has written it into the page; null on the development server. */
export function pageBuild(): PageBuild | null {
  const [version = "", id] = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content.split("+") ?? [];
  return id === undefined ? null : { version, id };
}
