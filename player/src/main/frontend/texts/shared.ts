/** Every language by its own name. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** Long times in hours and halves: 240 is 4, 150 is 2,5. */
export const hours = (minutes: number, sign: string): string => String(Math.round(minutes / 30) / 2).replace('.', sign);
