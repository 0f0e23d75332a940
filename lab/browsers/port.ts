export type Role = 'button' | 'link' | 'textbox' | 'combobox' | 'radio'

/** A control as a person knows it, and as the browser itself names it to screen readers. */
export interface Target {
  readonly role: Role
  readonly name: string
}

export type Key =
  | 'Control+a'
  | 'Control+c'
  | 'Control+v'
  | 'Control+z'
  | 'Control+Shift+z'
  | 'Alt+Shift+k'
  | 'Backspace'
  | 'ArrowLeft'
  | 'Enter'
  | 'Escape'
  | 'Tab'

/** What the journey asks of a browser: small, so that two drivers of different kinds can give it. */
export interface Browser {
  readonly name: string
  readonly version: string
  /** Loads an address as a link from outside does, and waits until the page answers. */
  readonly open: (address: string) => Promise<void>
  /** The same without waiting: for a page that is not meant to answer. */
  readonly visit: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly sees: (target: Target) => Promise<boolean>
  readonly click: (target: Target) => Promise<void>
  /** The first half of a press. */
  readonly hold: (target: Target) => Promise<void>
  /** The second half, where the pointer is. */
  readonly letGo: () => Promise<void>
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>
  readonly press: (key: Key) => Promise<void>
  /** Picks the option of this value. */
  readonly choose: (target: Target, value: string) => Promise<void>
  /** Runs a function in the page; it sees nothing but its arguments. What it gives back must fit into JSON. */
  readonly run: <Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** The page as a PDF; undefined where the driver cannot print. */
  readonly print: () => Promise<Uint8Array | undefined>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly takePicture: (file: string) => Promise<void>
  /** Errors and warnings of the console so far. A check that brings some about takes them out. */
  readonly complaints: string[]
  /** The kinds of dialog the browser asked in, each answered with yes. Empty where the driver keeps them to itself. */
  readonly asked: readonly string[]
  /** True where it asks in a bar of its own before a page reads the clipboard: the page and the driver wait meanwhile. */
  readonly asksToPaste: boolean
  /** Where the browser puts what it downloads. */
  readonly downloads: string
  readonly close: () => Promise<void>
}

export type Purpose = 'checks' | 'pictures'

/** A browser this machine may have. */
export interface Kind {
  readonly name: string
  /** What is missing, with the Debian packages that bring it; '' when all is there. */
  readonly missing: () => string
  readonly start: (folder: string, purpose: Purpose) => Promise<Browser>
}

/** What came of a check: it passed, or this browser does it otherwise, and why that is no fault. */
export type Outcome = undefined | { readonly differs: string }

/** The built site, served at an address of its own. */
export interface Site {
  /** The address, without a slash at its end. */
  readonly site: string
  /** Addresses of files that are answered with 404. */
  readonly missing: Set<string>
  readonly stopSite: () => Promise<void>
}

export interface Journey extends Site {
  readonly browser: Browser
  /** Serves the site at another address, where nothing was ever visited. */
  readonly serveAnew: () => Promise<Site>
  /** The scripts that a page of the site asks for. */
  readonly scriptsOf: (path: string) => readonly string[]
}

export interface Check {
  readonly name: string
  readonly run: (journey: Journey) => Promise<Outcome>
}
