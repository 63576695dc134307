/** What stands for a distance where there is nothing to be far from; what is added to one that leads into another sentence. */
export const FAR = 12;
export const BEYOND = 16;

const STEPS = Uint8Array.from({ length: 46 }, (_, distance) =>
  distance < 7 ? distance : distance < 10 ? 7 : distance < 15 ? 8 : distance < 25 ? 9 : distance < 45 ? 10 : 11,
);

/** Distances by steps that matter: 0–6 one by one, then wider. */
export const far = (distance: number): number => STEPS[Math.min(distance, 45)]!;
