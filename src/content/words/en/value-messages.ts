/**
 * What is said about values, in the inline markup of the guide's texts. Each key is an id from `engine/values`; where
 * a sentence is looked up by such an id, the compiler finds one that is missing.
 */

/** Why a value cannot be used, and what to do. A suggestion, where there is one, is shown after it. */
export const valueProblems = {
  'host-is-address': 'This is an email address. A server name has no @ in it.',
  'host-is-url': 'This is a web address. Mail needs only the name of the server, without `https://` and slashes.',
  'host-has-port': 'The port has its own field. Here goes only the name.',
  'host-has-path': 'A server name has no slashes and nothing after them.',
  'host-has-space': 'A server name has no spaces in it.',
  'host-has-invisible': 'A character you cannot see came along inside the name, probably from copying.',
  'host-has-character': 'A server name has only letters, digits, hyphens and dots.',
  'host-full-width':
    'These are wide letters or dots, as some keyboards make them. Server names need the ordinary ones.',
  'host-empty-label': 'There is a dot too many. Each dot stands between two words.',
  'host-edge-hyphen': 'A hyphen can stand inside a word only, not beside a dot or at the end.',
  'host-single-label': 'This looks unfinished. A server name has at least one dot, as in `mail.example.org`.',
  'host-bad-ip': 'A number like this is not a server name. Is a part of it missing?',
  'host-too-long': 'This is too long for a server name.',

  'port-not-a-number': 'A port is a number, such as 587.',
  'port-decimal': 'A port is a whole number, without a point or comma.',
  'port-full-width': 'These are digits of another keyboard. Ports need the digits 0 to 9.',
  'port-out-of-range': 'A port is a number from 1 to 65535.',

  'address-no-at': 'An email address has an @ in it, as in `you@example.org`.',
  'address-two-at': 'There is an @ too many.',
  'address-several': 'These are several addresses. Only one can stand here: the one you want to send from.',
  'address-no-local': 'The part before the @ is missing.',
  'address-no-domain': 'The part after the @ is missing.',
  'address-short-domain': 'The part after the @ looks unfinished. It ends in something like `.org` or `.com`.',
  'address-bad-domain': 'The part after the @ is not right. It has only letters, digits, hyphens and dots.',
  'address-has-space': 'An email address has no spaces in it.',
  'address-has-invisible': 'A character you cannot see came along inside the address, probably from copying.',
  'address-has-character': 'There is a character before the @ that does not belong in an address.',
  'address-dots': 'There is a dot too many before the @.',
  'address-full-width':
    'Some of these characters are wide ones, as some keyboards make them. Addresses need the ordinary ones.',
  'address-with-name': 'The name came along. Only the part between < and > is the address.',
  'address-mailto': 'The word `mailto:` came along from a link. It is not part of the address.',
  'address-punctuation': 'A punctuation mark came along at the beginning or the end.',
  'address-masked': 'Stars hide part of this address. Type the whole of it.',
  'address-too-long': 'This is too long for an email address.',

  'login-masked': 'Stars hide the login. Type the whole of it.',
  'login-has-invisible': 'A line break or a character you cannot see came along, probably from copying.',
  'login-too-long': 'This is too long for a login.',

  'text-has-control': 'A line break or a character you cannot see came along. This must be one line.',
  'text-too-long': 'This is too long. Up to 200 characters fit.',
} as const

/** What was changed, or is worth a thought; the value is used. */
export const valueNotes = {
  trimmed: 'We took away the spaces around it.',
  'lowercased-host': 'We wrote it in small letters. For server names it makes no difference.',
  'trailing-dot': 'We took away the dot at the end.',
  'leading-zeros': 'We took away the zeros in front.',
  'international-host':
    'This name has letters beyond a to z. On the internet such names also have a form that begins with `xn--`. If Mail does not find the server, ask for that form.',
  'name-is-address': 'Is this your name? People who get your mail will see it as the sender.',
  'name-is-description':
    'This sounds like the name of an account. People who get your mail will see it as the sender: better use your own name.',
} as const
