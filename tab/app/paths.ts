/** Where each screen is. These stand only in memory: the address bar never shows who or what a person looks at. */
export const paths = {
  home: '/',
  ally: (id: string) => `/allies/${id}`,
  ask: (allyId: string) => `/ask/${allyId}`,
  findSomeone: '/find',
  askSeveral: '/ask-several',
  contactList: '/contact-list',
  privacy: '/privacy',
  ownRequests: '/requests/own',
  kept: '/requests/kept',
  ownRequest: (id: string) => `/requests/own/${id}`,
  incomingRequests: '/requests/incoming',
  /** Where a notice leads, before it is known. */
  notice: (link: string) => `/requests/own/notice/${link}`,
  ownHours: '/hours',
  role: '/role',
  incomingRequest: (id: string) => `/requests/incoming/${id}`,
} as const;
