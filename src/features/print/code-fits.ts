import { qrPicture } from "../../components/qr/qr";

/** The widest that there is room for, mm. */
const widest = 54;

/** Whether an address can be a code that a phone reads from the paper; else it stands there in letters alone. */
export function codeFits(address: string): boolean {
  try {
    return qrPicture(address).widthMm <= widest;
  } catch {
    return false;
  }
}
