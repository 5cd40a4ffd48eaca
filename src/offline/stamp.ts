/** What the page, its service worker and the build agree on. */

/** Written into the worker when the app is built. */
export interface BuildStamp {
  /** Names the build: eight hexadecimal digits of SHA-256 over all its files. */
  id: string;
  /** From the site's folder, as all paths here: the file that lists the build's files. */
  list: string;
  /** SHA-256 of the list, in base64. */
  digest: string;
  /** How much is kept for use without a connection, bytes. */
  bytes: number;
  /** Files without a hash in their name. */
  plain: readonly string[];
}

/** Files of a build by their paths, with the SHA-256 of each in base64; `""` where a host may rewrite the file on its way. */
export interface BuildFiles {
  /** Kept from the start: all that the app may need. */
  kept: Readonly<Record<string, string>>;
  /** Kept once they have been asked for. */
  used: Readonly<Record<string, string>>;
}

/** How a page names its build in `<meta name="build">`: the version of the project, a plus sign, the id of the build. */
export const buildName = (version: string, id: string): string => `${version}+${id}`;

/** What a worker says to pages when all of its build is kept, and when it is asked. */
export interface KeptMessage {
  type: "dien-bien-map:kept";
  build: string;
  bytes: number;
}

/** What a page asks a worker. */
export const askKept = "dien-bien-map:kept?";
