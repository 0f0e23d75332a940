/** What people ask at this provider's own steps, for the support desk's search alone. */
export const asked = {
  'sign-in': [
    'where do I log in',
    'which password does the control panel want',
    'what is the address of the control panel',
    'I cannot get into the website',
  ],
  'smtp-auth-relay': ['where is the page with the servers', 'the gray settings menu in the control panel'],
  'servers-and-logins': [
    'which servers, ports and logins',
    'what is my login',
    'what is the port number',
    'host name for outgoing mail',
    'copy everything from the control panel',
    'the numbers to type',
  ],
  'inbound-password': [
    'which is the first password',
    'how do I read the password behind the stars',
    'is it the same as my control panel password',
  ],
  'outbound-password': [
    'where is the second password',
    'which is the password for sending',
    'should I generate a new password',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
