/**
 * The URL as the whole of what the app shows, in short readable parameters; two pure functions, each the inverse of
 * the other for every view whose figures are as exact as the URL writes them.
 *
 * `?era=before&levels=province,district&layers=hydropower,forest~60&sel=commune:03158&lang=en&at=103.02,21.38,9.5&page=help`
 */
export { decode, decodeQuery, type Decoded, type Dropped } from "./url-decode";
export { encode, toQuery } from "./url-encode";
