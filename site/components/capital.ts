// A word as it begins a line or stands alone.

export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
