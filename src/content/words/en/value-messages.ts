/**
 * What is said about values, in the inline markup of the guide's texts. Each key is an id from `engine/values`; where
 * a sentence is looked up by such an id, the compiler finds one that is missing.
 */

/** Why a value cannot be used, and what to do. A suggestion, where there is one, is shown after it. */
export const valueProblems = {
  'host-is-address': 'This is an email address. A server name doesn’t have an @ in it.',
  'host-is-url': 'This is a web address. You only need the name of the server, without `https://` and slashes.',
  'host-has-port': 'The port has its own field. Only the name goes here.',
  'host-has-path': 'A server name doesn’t have slashes, or anything after them.',
  'host-has-space': 'A server name doesn’t have spaces in it.',
  'host-has-invisible': 'The name has a character you can’t see, probably from copying.',
  'host-has-character': 'A server name has only letters, digits, hyphens and dots.',
  'host-full-width':
    'These are wide letters or dots, as some keyboards type them. Server names need the ordinary ones.',
  'host-empty-label': 'There’s an extra dot. Each dot goes between two words.',
  'host-edge-hyphen': 'A hyphen can only be inside a word, not next to a dot or at the end.',
  'host-single-label': 'This looks unfinished. A server name has at least one dot, as in `mail.example.org`.',
  'host-bad-ip': 'A number like this isn’t a server name. Is part of it missing?',
  'host-no-server': 'No server can have this address.',
  'host-too-long': 'This is too long for a server name.',

  'port-not-a-number': 'A port is a number, such as 587.',
  'port-decimal': 'A port is a whole number, without a point or comma.',
  'port-full-width': 'These digits are from another keyboard. Ports need the digits 0 to 9.',
  'port-out-of-range': 'A port is a number from 1 to 65535.',

  'address-no-at': 'An email address has an @ in it, as in `you@example.org`.',
  'address-two-at': 'There’s an extra @.',
  'address-several': 'There are several addresses here. Enter only the one you want to send from.',
  'address-no-local': 'The part before the @ is missing.',
  'address-no-domain': 'The part after the @ is missing.',
  'address-short-domain': 'The part after the @ looks unfinished. It ends in something like `.org` or `.com`.',
  'address-bad-domain': 'The part after the @ isn’t right. It can only have letters, digits, hyphens and dots.',
  'address-has-space': 'An email address doesn’t have spaces in it.',
  'address-has-invisible': 'The address has a character you can’t see, probably from copying.',
  'address-has-character': 'There’s a character before the @ that doesn’t belong in an address.',
  'address-dots': 'There’s an extra dot before the @.',
  'address-full-width':
    'Some of these characters are wide ones, as some keyboards type them. Addresses need the ordinary ones.',
  'address-with-name': 'The name came along. Only the part between < and > is the address.',
  'address-mailto': 'The word `mailto:` came along from a link. It isn’t part of the address.',
  'address-punctuation': 'There’s a punctuation mark at the beginning or the end.',
  'address-masked': 'Stars hide part of this address. Type the full address.',
  'address-too-long': 'This is too long for an email address.',

  'login-masked': 'Stars hide the login. Type the full login.',
  'login-has-invisible': 'There’s a line break or a character you can’t see, probably from copying.',
  'login-too-long': 'This is too long for a login.',

  'text-has-control': 'There’s a line break or a character you can’t see. This must be one line.',
  'text-invisible': 'There’s nothing to see here, only characters that don’t show.',
  'text-too-long': 'This is too long. Up to 200 characters fit.',
} as const

/** A password, or what looks like one, in a field that is stored. */
export const heldMessages = {
  password: 'This is your {field}. It doesn’t belong here, so we took it out.',
  shape: 'This looks like a password, so the guide doesn’t keep it. Type your {field} instead.',
  keep: 'It’s not a password',
  /** Beside the value, where its field is closed. */
  inRow: {
    password: 'One of your passwords was here. We took it out.',
    shape: 'What you typed here looks like a password. Click Edit to check it.',
  },
} as const

/** The same field was typed into in two tabs. `{value}` is what was typed, and can be had instead. */
export const replacedMessages = {
  here: 'You changed this in another tab. In this tab you had typed {value}.',
  elsewhere: 'In another tab you typed {value} here. The guide uses what you type in this tab.',
  /** `{value}` is what is in the field now. */
  keep: 'Keep {value}',
} as const

/**
 * Why a value may be a slip, at the field; it is used all the same. Where the guide knows the right value, a button
 * offers it. `{provider}` and `{panel}` are their names.
 */
export const valueAdvice = {
  'outgoing-host-for-incoming': 'This server sends mail. It belongs in the field for the outbound (SMTP) server.',
  'incoming-host-for-outgoing': 'This server brings mail in. It belongs in the field for the inbound (IMAP) server.',
  'mixed-scripts':
    'This name has letters from two alphabets. Some look the same and aren’t. Type it again, or copy it from the {panel}.',
  'provider-says': '{says}',
  'host-typo': 'This looks like a typing mistake.',
  'unknown-host': 'We don’t know a {provider} server with this name. Check it in the {panel}.',
  'this-computer': 'This name means your own computer. {provider}’s servers are on the internet.',
  'other-service-host': 'This is the server of another mail service, not of {provider}.',
  'outgoing-port-for-incoming': 'This port is for sending mail. The server here brings mail in.',
  'incoming-port-for-outgoing': 'This port is for incoming mail. The server here sends mail.',
  'pop-port': 'This port is for POP, another way to get mail. This guide uses IMAP.',
  'port-25': 'Port 25 is for mail servers. Mail programs don’t use it, and many networks block it.',
  'unknown-port': '{provider} usually gives another port. Check it in the {panel}.',
  'other-service-address':
    'This address is from another mail service. {provider} sends only for addresses it knows. Is this the one you sign in to the {panel} with?',
} as const

/** What was changed, or is worth a thought; the value is used. */
export const valueNotes = {
  trimmed: 'We removed the spaces around it.',
  'lowercased-host': 'We changed it to lowercase. That makes no difference for server names.',
  'trailing-dot': 'We removed the dot at the end.',
  'leading-zeros': 'We removed the zeros at the beginning.',
  'international-host': 'This is {name}, in the form that mail programs need.',
  'name-is-address': 'Is this your name? People who get your mail will see it as the sender.',
  'name-is-description':
    'This sounds like the name of an account. People who get your mail will see it as the sender, so it’s better to use your own name.',
} as const
