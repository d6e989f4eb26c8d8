/** What Teams shows of the app in words; each of them has to be there in each language. */
const textLimits = {
  'name.short': 30, 'name.full': 100, 'description.short': 80, 'description.full': 4000,
  'staticTabs[].name': 128, 'activities.activityTypes[].description': 128, 'activities.activityTypes[].templateText': 128,
};
const NOTICE = 'update';
const SCHEMA = '1.30';
const SCHEMA_URL = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`;
const GRAPH_ROLE = 'TeamsActivity.Send.User';

/** For any other schema the validator would ask the network, and wait for it. */
export function schemaFaults({ $schema, manifestVersion }) {
  if ($schema === SCHEMA_URL && manifestVersion === SCHEMA) return [];
  return [`$schema and manifestVersion are not those of ${SCHEMA}: it is the schema that can be checked without a network.`];
}

/**
 * What the validators of Microsoft let pass and Teams, or the product, does not.
 *
 * @param languages language tag -> its file
 * @returns sentences, none where everything is right
 */
export function manifestFaults(manifest, languages) {
  return [...domainFaults(manifest), ...tabFaults(manifest), ...activityFaults(manifest), ...languageFaults(manifest, languages)];
}

function domainFaults({ validDomains = [], developer = {}, staticTabs = [], configurableTabs = [], webApplicationInfo: { id, resource } = {} }) {
  const addresses = [
    developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl,
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]), ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ].filter((address) => address !== undefined);
  const [domain] = validDomains;
  if (domain === undefined) return ['validDomains is empty: Teams would show none of the pages.'];
  if (validDomains.length > 1) return ['validDomains has more than the domain of the tab: pages of others could be framed.'];
  if (validDomains.some((one) => one.includes('*'))) return ['validDomains has a wildcard: pages of others could be framed.'];
  const elsewhere = addresses.filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:' || new URL(address).host !== domain);
  return [
    ...elsewhere.map((address) => `${address} is not an https address on one of the validDomains.`),
    ...(resource === `api://${domain}/${id}` ? [] : ['webApplicationInfo.resource is not api://, the domain of the tab, and the client id: signing in would fail.']),
  ];
}

function tabFaults({ staticTabs = [], configurableTabs = [] }) {
  const [configurable] = configurableTabs;
  return [
    ...(staticTabs.every(({ scopes }) => scopes.length === 1 && scopes[0] === 'personal') ? [] : ['A static tab has another scope than personal: Teams would drop the configuration page.']),
    ...(configurableTabs.length === 1 ? [] : ['There is not exactly one configurable tab: nobody could pin it.']),
    ...(['team', 'groupChat'].every((scope) => configurable?.scopes.includes(scope) ?? true) ? [] : ['The configurable tab misses a scope: it could not be pinned to both channels and group chats.']),
    ...(configurable?.context?.every((context) => ['channelTab', 'privateChatTab'].includes(context)) ? [] : ['The configurable tab is not kept out of meetings.']),
  ];
}

function activityFaults({ activities: { activityTypes = [] } = {}, authorization }) {
  const permissions = authorization?.permissions?.resourceSpecific ?? [];
  return [
    ...(activityTypes.some(({ type }) => type === NOTICE) ? [] : [`The activity type “${NOTICE}” is missing: no notice would arrive.`]),
    ...activityTypes.filter(({ type }) => type !== NOTICE).map(({ type }) => `The activity type “${type}” is one that nobody sends: notices differ in nothing.`),
    ...activityTypes.filter(({ templateText }) => hasPlaceholder(templateText)).map(({ type }) => `The text of the activity type “${type}” has a placeholder: notices name nobody.`),
    ...(permissions.some(({ name, type }) => name === GRAPH_ROLE && type === 'Application') ? [] : [`${GRAPH_ROLE} is missing: no notice would be sent.`]),
  ];
}

function languageFaults(manifest, languages) {
  const named = manifest.localizationInfo?.additionalLanguages ?? [];
  const texts = textsOf(manifest);
  const listed = named.flatMap(({ languageTag, file }) => (languages[languageTag] ? [] : [`The file ${file} of the language ${languageTag} is missing.`]));
  const own = Object.entries(texts).flatMap(([key, text]) => tooLong(`${key} (${manifest.localizationInfo?.defaultLanguageTag})`, key, text));
  return [...listed, ...own, ...Object.entries(languages).flatMap(([language, file]) => wordingFaults(language, file, texts))];
}

function wordingFaults(language, file, texts) {
  const words = Object.fromEntries(Object.entries(file).filter(([key]) => key !== '$schema'));
  return [
    ...Object.keys(texts).filter((key) => !words[key]).map((key) => `${key} is missing in ${language}.`),
    ...Object.keys(words).filter((key) => !(key in texts)).map((key) => `${key} in ${language} is nothing of the manifest.`),
    ...Object.entries(words).flatMap(([key, text]) => tooLong(`${key} in ${language}`, key, text)),
    ...Object.entries(words).filter(([, text]) => hasPlaceholder(text)).map(([key]) => `${key} in ${language} has a placeholder: notices name nobody.`),
  ];
}

/** What Teams would fill in with the name of whoever acted, or with words of the sender. */
function hasPlaceholder(text) {
  return /[{}]/.test(text);
}

function tooLong(name, key, text) {
  const most = textLimits[key.replace(/\[\d+\]/g, '[]')];
  return most !== undefined && [...text].length > most ? [`${name} has more than ${most} characters.`] : [];
}

/** Key, as a language file names it -> text. */
function textsOf({ name, description, staticTabs = [], activities: { activityTypes = [] } = {} }) {
  return Object.fromEntries([
    ['name.short', name.short], ['name.full', name.full], ['description.short', description.short], ['description.full', description.full],
    ...staticTabs.map((tab, place) => [`staticTabs[${place}].name`, tab.name]),
    ...activityTypes.flatMap((one, place) => ['description', 'templateText'].map((text) => [`activities.activityTypes[${place}].${text}`, one[text]])),
  ]);
}
