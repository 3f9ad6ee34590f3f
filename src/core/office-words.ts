/** Words of offices and town halls that the dictionary takes for slips of others: it is older than they are. */
export const officeWords: readonly string[] = `
  Accessibility Ahrtal Auspendler Babyboomer barrierearm barrierearme barrierearmen barrierearmer barrierearmes Begrünung
  Begrünungen Blockchain Bodycam Breakout Browser Cloud Clouds Crowd Dashboard Dashboards Doppik Elektrolyseur Elektrolyseure
  Engagement Feedback Ganztag Gender Geothermie Governance Hackathon Hackathons Handout Handouts Hashtag Hashtags Homeoffice
  Kickoff Kiez Kiezblock Kurtaxe Leader Livestream Loipe Loipen Losverfahren Luftreinhalteplan Luftreinhaltepläne Luftreinhaltung
  Mainstreaming Mentee Mentees Mentoring Monitoring Nahversorger Nahversorgung Nahwärme Netzwerkerin Netzwerkerinnen Newsletter
  Onboarding Open Pitch Podcast Podcasts Public Renaturierung Renaturierungen Roadmap Roadmaps Screenreader Sharing Smart Social
  Solarthermie Stakeholder Startup Startups Tablet Tablets Tagebau Tagebaue Taskforce Template Templates Verbräuche Verbräuchen
  Versickerung Warnapp Warnapps Webinar Webinare Website Websites Workflow Workflows
`
  .trim()
  .split(/\s+/);
