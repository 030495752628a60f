/** 0.8 becomes 80. Rounds down, so that nobody reads the pass mark beside a "not passed". */
export function percent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
