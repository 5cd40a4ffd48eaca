/** The columns that say which unit a row is of, found by their content. */
import type { ColumnRole } from "../choices";
import type { ColumnTally } from "./tally";

export interface UnitColumns {
  names: readonly number[];
  codes: readonly number[];
  /** Name or code of the former district. */
  districts: readonly number[];
}

const tenDistricts = 10;
const ofProvince = /^(?:ma |ten )?tinh\b|^province\b/;
const named = (tally: ColumnTally): number => Math.max(tally.communes, tally.districts);

function nameLike(tallies: readonly ColumnTally[]): ColumnTally[] {
  const best = Math.max(0, ...tallies.map(named));
  const often = tallies.filter(
    (each) => named(each) > 0 && named(each) >= 0.3 * best && named(each) >= 0.3 * each.texts,
  );
  return often.length > 0 ? often : tallies.filter((each) => named(each) > 1 && named(each) === best).slice(0, 1);
}

/** A population of 3.160 is no code: the head of a quantity says so. */
const ofQuantity =
  /^(?:tong )?(?:so (?!hieu|thu tu)|dan so|nhan khau|dien tich|san luong|thu |chi |von|gia tri|population)/;
const codeLike = (tallies: readonly ColumnTally[], titleOf: (column: number) => string): ColumnTally[] =>
  tallies.filter(
    ({ codes, figures, index }) => codes > 0 && codes >= 0.6 * figures && !ofQuantity.test(titleOf(index)),
  );

const isDistrictLike = (tally: ColumnTally): boolean =>
  tally.onlyCommunes <= 0.05 * named(tally) && tally.districts >= 0.9 * named(tally);

/** A number of the figures may lie between 94 and 103 as well, so codes of districts need their zero, a title that says so, or all ten. */
export const districtCodeLike = (tally: ColumnTally, title: string): boolean =>
  tally.districtCodes > 0 &&
  tally.districtCodes >= 0.9 * tally.figures &&
  (tally.distinctDistrictCodes.size === tenDistricts ||
    tally.zeros >= 0.3 * tally.districtCodes ||
    /\b(?:ma|code)\b/.test(title));

export function findUnitColumns(
  all: readonly ColumnTally[],
  roles: Readonly<Record<number, ColumnRole>>,
  titleOf: (column: number) => string = () => "",
): UnitColumns {
  const tallies = all.filter(({ index }) => roles[index] === undefined);
  const chosen = (...wanted: ColumnRole[]) =>
    all.map(({ index }) => index).filter((index) => wanted.includes(roles[index] ?? "value"));
  const likeNames = chosen("name").length > 0 ? [] : nameLike(tallies);
  const likeCodes = chosen("code").length > 0 ? [] : codeLike(tallies, titleOf);
  const codes = likeCodes.map(({ index }) => index);
  const likeDistrictCodes = tallies.filter((each) => districtCodeLike(each, titleOf(each.index)));
  const finer = (than: ColumnTally) =>
    likeCodes.length > 0 ||
    chosen("name", "code").length > 0 ||
    likeNames.some((each) => each !== than && each.onlyCommunes > 0);
  /** Where cells are merged, a district stands once for many rows. */
  const candidates = [
    ...new Set([
      ...likeNames,
      ...tallies.filter((each) => named(each) > each.figures && named(each) >= 0.5 * each.texts),
    ]),
  ];
  const districtNames = candidates.filter(
    (each) => isDistrictLike(each) && each.distinctNames.size <= 3 * tenDistricts && finer(each),
  );
  const names = likeNames.filter((each) => !districtNames.includes(each)).map(({ index }) => index);
  const districts = chosen("district");
  /** «Điện Biên» in a column «Tỉnh» is the province, not the district. */
  const byVariety = districtNames
    .filter(({ index }) => !ofProvince.test(titleOf(index)))
    .toSorted((a, b) => b.distinctNames.size - a.distinctNames.size);
  if (districts.length === 0) districts.push(...byVariety.map(({ index }) => index));
  const ofDistricts = likeDistrictCodes.map(({ index }) => index);
  const areCommunes = codes.length > 0 || likeNames.some(({ onlyCommunes }) => onlyCommunes > 0);
  if (areCommunes && chosen("district").length === 0) districts.push(...ofDistricts);
  return {
    names: [...chosen("name", "destination"), ...names],
    codes: [...chosen("code", "destination-code"), ...codes, ...(areCommunes ? [] : ofDistricts)],
    districts,
  };
}
