/** Part of the app that could not be fetched. */
export class LostPart extends Error {
  /** `gone`: the server answers and has no such file any more, since a newer build lies there. */
  constructor(
    file: string,
    readonly gone: boolean,
  ) {
    super(`cannot fetch ${file}`);
    this.name = "LostPart";
  }
}
