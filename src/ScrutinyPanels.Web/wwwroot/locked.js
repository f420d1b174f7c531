// What is kept on this device, locked with a key that a page has only for its reader.
const day = 24 * 60 * 60_000;

const toText = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCodePoint(byte)).join(''));
const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.codePointAt(0));

export const nameOf = (place) => `scrutiny.kept ${place}`;

export const keyOf = (text) => crypto.subtle.importKey('raw', toBytes(text), 'AES-GCM', false, ['encrypt', 'decrypt']);

export async function lock(key, thing) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(thing)));
  return JSON.stringify({ at: Date.now(), iv: toText(iv), locked: toText(locked) });
}

// Nothing where there is nothing, it is too old, or it is somebody else's.
export async function unlock(key, place) {
  try {
    const { at, iv, locked } = JSON.parse(localStorage.getItem(nameOf(place)));
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(locked));
    return Date.now() - at > day ? null : JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}
