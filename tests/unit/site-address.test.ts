/** The address of the site, as whoever builds it has said. */
import { expect, it } from "vitest";
import { siteAddress } from "../../tools/publish/site-address";

it("ends with a slash, without query and fragment", () => {
  expect(siteAddress("https://example.org/ban-do?x#y")).toBe("https://example.org/ban-do/");
  expect(siteAddress("http://localhost:8080")).toBe("http://localhost:8080/");
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress("")).toBeNull();
});

it("says what is wrong with an address that is none", () => {
  for (const given of ["example.org", "ftp://example.org/", "javascript:alert(1)"])
    expect(() => siteAddress(given)).toThrow(given);
});
