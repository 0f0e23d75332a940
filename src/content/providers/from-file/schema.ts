import * as v from 'valibot'

/**
 * A provider in one JSON file. Descriptions show in an editor, messages when the build refuses a file; both are read by
 * people who write no code. docs/provider.schema.json is made of this.
 */
const sentence = v.pipe(v.string('Put text in quotation marks here.'), v.nonEmpty('There is no text here.'))

/** A name in front of @, or a backslash, would show one host and lead to another. */
const addressPattern = /^https:\/\/[^\s/?#@\\<>"'`{}|^%[\]]+(?:[/?#][^\s<>"\\]*)?$/
const address = (example: string) =>
  v.pipe(sentence, v.regex(addressPattern, `Write a whole web address, such as ${example}.`))

const hostPattern = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/
const host = v.pipe(
  sentence,
  v.regex(hostPattern, 'Write the name alone, in small letters, such as smtp.example.net: no https://, port or slash.'),
)

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
const addressRange = v.pipe(
  sentence,
  v.regex(
    new RegExp(
      String.raw`^(?:(?:${octet}\.){3}${octet}/(?:[89]|[12]\d|3[0-2])|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}/(?:1[6-9]|[2-9]\d|1[01]\d|12[0-8]))$`,
    ),
    'Write a range of addresses, such as 192.0.2.0/24 or 2001:db8::/32.',
  ),
)

const port = v.pipe(
  v.number('Write the port as a number without quotation marks, such as 587.'),
  v.integer('A port is a whole number.'),
  v.minValue(1, 'A port is a number from 1 to 65535.'),
  v.maxValue(65_535, 'A port is a number from 1 to 65535.'),
)

const server = v.strictObject({
  host: v.pipe(host, v.description('The name of the server, such as smtp.example.net.')),
  port: v.pipe(port, v.description('587 or 143 with "starttls"; 465 or 993 with "ssl/tls".')),
  security: v.pipe(
    v.picklist(['ssl/tls', 'starttls'], 'Write "ssl/tls" or "starttls".'),
    v.description('"ssl/tls": encrypted from the start. "starttls": encrypted after the first words.'),
  ),
})

const knownServer = v.strictObject({
  hosts: v.exactOptional(v.pipe(v.array(host), v.description('Other names of this server.'))),
  ports: v.exactOptional(v.pipe(v.array(port), v.description('Other ports that work, too.'))),
})

const login = v.pipe(
  sentence,
  v.description(
    'What people log in with. {emailAddress} stands for their address; leave out what everybody has to look up.',
  ),
)

const percent = (least: number) =>
  v.pipe(
    v.number('Write a number without quotation marks.'),
    v.minValue(least, `A place is in per cent of the picture, from ${least} to 100.`),
    v.maxValue(100, `A place is in per cent of the picture, from ${least} to 100.`),
  )

const box = v.pipe(
  v.strictObject({ x: percent(0), y: percent(0), width: percent(1), height: percent(1) }),
  v.description('Where the red ring goes: start and top corner, width and height, in per cent of the picture.'),
)

const row = v.strictObject({
  text: v.pipe(sentence, v.description('One thing to do. **Bold** marks words on the screen.')),
  box: v.exactOptional(box),
})

const step = v.strictObject({
  title: v.exactOptional(
    v.pipe(
      sentence,
      v.maxLength(48, 'Keep the title under 49 characters.'),
      v.description('What to do, in a few words.'),
    ),
  ),
  lead: v.exactOptional(v.pipe(sentence, v.description('One or two sentences above the list, at most 40 words.'))),
  rows: v.exactOptional(
    v.pipe(
      v.array(row, 'Write a list in square brackets.'),
      v.minLength(1, 'Write at least one thing to do.'),
      v.description('What to do, in order.'),
    ),
  ),
  see: v.exactOptional(v.pipe(sentence, v.description('What people see when it worked: “You should now see …”'))),
  picture: v.exactOptional(
    v.strictObject({
      file: v.pipe(
        sentence,
        v.regex(/\.(?:png|PNG|jpe?g|JPE?G|webp|svg)$/, 'Use a picture that ends in .png, .jpg, .webp or .svg.'),
        v.description('A picture of the screen, beside this file or in a folder next to it.'),
      ),
      shows: v.pipe(sentence, v.description('What the picture shows, for people who cannot see it.')),
    }),
  ),
})

const color = v.pipe(
  sentence,
  v.regex(/^#[\da-fA-F]{6}$/, 'Write a color as # and six letters or digits, such as #0f5a49.'),
)

const paste = v.strictObject({
  headings: v.strictObject({ imap: v.exactOptional(sentence), smtp: sentence }),
  labels: v.strictObject({ host: sentence, port: sentence, login: sentence, password: sentence }),
  account: v.exactOptional(v.pipe(sentence, v.description('The label before the address itself, where there is one.'))),
  notPasswords: v.exactOptional(
    v.pipe(v.array(sentence), v.description('Words that are there instead of a hidden password.')),
  ),
})

export const providerSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.pipe(v.string(), v.description('Helps your editor; the build does not need it.'))),
    name: v.pipe(sentence, v.description('Your name, as your customers know it.')),
    service: v.exactOptional(v.pipe(sentence, v.description('What you call the service, such as “Mail Relay”.'))),
    id: v.exactOptional(
      v.pipe(
        sentence,
        v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'Use small letters, digits and hyphens, such as northwind-relay.'),
        v.description('A short name for what browsers remember. Made of the name where you give none.'),
      ),
    ),
    panel: v.pipe(
      v.strictObject({
        url: v.pipe(address('https://panel.example.net'), v.description('Where your customers sign in.')),
        name: v.exactOptional(
          v.pipe(sentence, v.description('What you call it: “control panel” where you give none.')),
        ),
      }),
      v.description('The website where your customers find their settings.'),
    ),
    credentials: v.pipe(
      v.picklist(['one', 'two', 'smtp'], 'Write "one", "two" or "smtp".'),
      v.description(
        '"one": one password for both servers. "two": each server has its own. "smtp": sending only, no server for incoming mail.',
      ),
    ),
    servers: v.strictObject({
      imap: v.exactOptional(v.pipe(server, v.description('For incoming mail. Leave it out if credentials is "smtp".'))),
      smtp: v.pipe(server, v.description('For outgoing mail.')),
    }),
    known: v.exactOptional(
      v.pipe(
        v.strictObject({
          imap: v.exactOptional(v.pipe(knownServer, v.description('What else is right for incoming mail.'))),
          smtp: v.exactOptional(v.pipe(knownServer, v.description('What else is right for outgoing mail.'))),
          mistakes: v.exactOptional(
            v.pipe(
              v.array(
                v.strictObject({
                  host: v.pipe(host, v.description('A name that people enter by mistake.')),
                  says: v.pipe(
                    sentence,
                    v.description('What that name is, in a sentence: “This server receives mail.”'),
                  ),
                }),
              ),
              v.description('Names that people often mix up with your servers.'),
            ),
          ),
        }),
        v.description('Helps the guide warn people of a slip. It never refuses a value for it.'),
      ),
    ),
    support: v.pipe(
      v.strictObject({
        email: v.exactOptional(
          v.pipe(
            sentence,
            v.regex(
              /^[^\s@<>()?&]+@[^\s@<>()?&]+\.[^\s@<>()?&]+$/,
              'Write one email address, such as help@example.net.',
            ),
          ),
        ),
        url: v.exactOptional(address('https://example.net/help')),
      }),
      v.description('Where your customers get help: an email address, a page, or both.'),
    ),
    logins: v.exactOptional(v.strictObject({ imap: v.exactOptional(login), smtp: v.exactOptional(login) })),
    mailbox: v.exactOptional(
      v.pipe(
        v.picklist(['kept', 'forwarded'], 'Write "kept" or "forwarded".'),
        v.description('Whether you keep incoming mail or forward it. Leave it out if it depends.'),
      ),
    ),
    accountDescription: v.exactOptional(
      v.pipe(sentence, v.description('What the account is called in people’s own list of accounts.')),
    ),
    paste: v.exactOptional(
      v.pipe(
        paste,
        v.description(
          'The words of your settings page, exactly as they are there: people can then paste the whole page.',
        ),
      ),
    ),
    steps: v.exactOptional(
      v.pipe(
        v.strictObject({
          signIn: v.exactOptional(step),
          settings: v.exactOptional(step),
          password: v.exactOptional(v.pipe(step, v.description('For one password, or for sending only.'))),
          inboundPassword: v.exactOptional(v.pipe(step, v.description('For two passwords: the inbound (IMAP) one.'))),
          outboundPassword: v.exactOptional(v.pipe(step, v.description('For two passwords: the outbound (SMTP) one.'))),
        }),
        v.description('Your own words and pictures for the first steps. What you leave out is said in general words.'),
      ),
    ),
    whyTwoPasswords: v.exactOptional(
      v.pipe(sentence, v.description('Why there are two passwords, in a sentence or two.')),
    ),
    evidence: v.exactOptional(
      v.pipe(
        v.strictObject({
          hosts: v.exactOptional(
            v.pipe(v.array(host), v.description('Domains of the servers that send your customers’ mail.')),
          ),
          addresses: v.exactOptional(
            v.pipe(v.array(addressRange), v.description('The addresses that your mail comes from.')),
          ),
          dkimSelectors: v.exactOptional(v.array(sentence)),
          spfInclude: v.exactOptional(
            v.pipe(host, v.description('What an SPF entry includes, such as spf.example.net.')),
          ),
        }),
        v.description('What shows in a message that it went through you. It makes the check page exact.'),
      ),
    ),
    reverseDns: v.exactOptional(
      v.pipe(sentence, v.regex(/^[a-z]{2,}(?:\.[a-z\d-]+)+$/, 'Write your domain backwards, such as net.example.')),
    ),
    colors: v.exactOptional(
      v.pipe(
        v.strictObject({
          brand: v.pipe(color, v.description('Your color, dark enough to read words in it on white.')),
          brandDark: v.exactOptional(
            v.pipe(color, v.description('The same for dark screens. Made of the first where you give none.')),
          ),
        }),
        v.description('Your color for buttons and links.'),
      ),
    ),
    logo: v.exactOptional(
      v.pipe(
        sentence,
        v.regex(/\.(?:svg|png|PNG)$/, 'Use a picture that ends in .svg or .png.'),
        v.description('Your sign, about as wide as high.'),
      ),
    ),
  }),
  v.title('A provider for the Mail Setup Guide'),
)

/** A file that has passed. */
export type ProviderFile = v.InferOutput<typeof providerSchema>
export type StepFile = v.InferOutput<typeof step>
