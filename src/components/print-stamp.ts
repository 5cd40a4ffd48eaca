/** Names of regions in an address can be read, where the browser would write their letters as %C3%B9. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Today, ISO. */
export function dayOfPrint(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Day (ISO) and address of the moment of printing. */
export const printStamp = (): { on: string; from: string } => ({ on: dayOfPrint(), from: readable(location.href) });
