/** Words of offices and town halls that the dictionary takes for slips of others: it is older than they are. */
export const officeWords: readonly string[] = `
  Accessibility Blockchain Bodycam Breakout Browser Cloud Clouds Crowd Dashboard Dashboards Engagement Feedback Gender Ganztag
  Governance Hackathon Hackathons Handout Handouts Hashtag Hashtags Homeoffice Kickoff Leader Livestream Mainstreaming Mentee Mentees
  Mentoring Monitoring Nahwärme Newsletter Onboarding Open Pitch Podcast Podcasts Public Roadmap Roadmaps Screenreader Sharing Smart
  Social Stakeholder Startup Startups Tablet Tablets Taskforce Template Templates Verbräuche Verbräuchen Webinar Webinare Website
  Websites Workflow Workflows
`
  .trim()
  .split(/\s+/);
