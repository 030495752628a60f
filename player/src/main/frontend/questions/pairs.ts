/** Responses such as `left:right`, `thing:bin` and `gap:typed`; only the first colon separates. */
export function pairsOf(response: readonly string[]): Map<string, string> {
  return new Map(
    response.map((pair) => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
  );
}

export const gapsOf = pairsOf;

export function joined(from: string, to: string): string {
  return `${from}:${to}`;
}
