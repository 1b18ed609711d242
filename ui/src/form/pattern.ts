/**
 * Regular expressions as the Rust core reads them. Only what both sides share is allowed in a form; three things are
 * spelt differently and are translated: `\d`, `\w`, `\s` know all of Unicode there, any punctuation may be escaped,
 * and a dot is everything but a line feed.
 */

const CLASSES: Record<string, string> = {
  d: '\\p{Nd}',
  w: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}',
  s: '\\p{White_Space}',
};

function translated(source: string): string {
  let out = '';
  let inClass = false;
  const chars = [...source];
  for (let at = 0; at < chars.length; at++) {
    const c = chars[at] ?? '';
    if (c === '\\') {
      const escaped = chars[++at] ?? '';
      const known = CLASSES[escaped];
      const negated = CLASSES[escaped.toLowerCase()];
      if (known) out += inClass ? known : `[${known}]`;
      else if (negated && !inClass && escaped !== escaped.toLowerCase()) out += `[^${negated}]`;
      // with the `u` flag only these may be escaped; a hyphen must stay escaped among others
      else if (/[!-/:-@[-`{-~]/.test(escaped) && !/[\^$\\.*+?()[\]{}|/]/.test(escaped)) {
        out += inClass && escaped === '-' ? '\\-' : escaped;
      } else out += c + escaped;
    } else {
      if (c === '[') inClass = true;
      if (c === ']') inClass = false;
      out += c === '.' && !inClass ? '[^\\n]' : c;
    }
  }
  return out;
}

/** Whether the whole text matches; anything matches a broken pattern, because the respondent cannot mend it. */
export function matches(text: string, source: string): boolean {
  try {
    const insensitive = source.startsWith('(?i)');
    const body = translated(insensitive ? source.slice(4) : source);
    return new RegExp(`^(?:${body})$`, insensitive ? 'iu' : 'u').test(text);
  } catch {
    return true;
  }
}
