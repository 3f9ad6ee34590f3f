/**
 * Settings of reveal.js that no deck and no author changes, as the show sets them (`shell/show/reveal.ts`) or else as reveal.js
 * does. What hangs on another value is never met.
 */
export const fixedSettings: Readonly<Record<string, unknown>> = {
  autoAnimateMatcher: null,
  autoAnimateUnmatched: true,
  autoPlayMedia: null,
  autoSlide: 0,
  autoSlideMethod: null,
  autoSlideStoppable: true,
  backgroundTransition: 'none',
  center: false,
  controls: false,
  disableLayout: false,
  display: 'block',
  embedded: false,
  focusBodyOnPageVisibilityChange: true,
  fragmentInURL: true,
  fragments: true,
  keyboard: false,
  loop: false,
  navigationMode: 'default',
  overview: true,
  parallaxBackgroundImage: '',
  pause: false,
  postMessage: false,
  postMessageEvents: false,
  preloadIframes: null,
  progress: true,
  respondToHashChanges: false,
  rtl: false,
  scrollActivationWidth: null,
  showHiddenSlides: true,
  showSlideNumber: 'all',
  shuffle: false,
  slideNumber: false,
  sortFragmentsOnSync: true,
  touch: true,
  transitionSpeed: 'default',
  view: null,
};

/** Defaults of reveal.js for what is neither fixed nor set by the show. */
export const metDefaults = ['viewDistance', 'mobileViewDistance', 'autoAnimateStyles'];

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Parts that the show does not switch on, by the files of reveal.js and the names that it gives them: the show binds its own keys,
 * has its own windows for help and jumps, arrows and number of its own, hides the cursor itself, prints its own page, its notes stand in a window of their
 * own, addresses are kept by itself, nothing goes on without a sign of it, it is alone in its page, and there are no plugins.
 */
export const goneParts = words(
  'Playback Controls SlideNumber JumpToSlide ScrollView PrintView Keyboard Location Pointer Plugins Overlay Focus Notes',
);

/** What the other parts ask of them. */
export const goneQuestions = ['isScrollView', 'isPrintView', 'isSpeakerNotes', 'location.\\w+', 'controls.\\w+'];

/** Of what reveal.js offers: what one of its parts or the show asks for. */
export const metMethods = words(`
  initialize configure destroy slide left right up down on layout availableRoutes toggleOverview isVerticalSlide isOverview
  isReady dispatchEvent getProgress getIndices getTotalSlides getCurrentSlide getSlideBackground getSlides
  getHorizontalSlides getComputedSlideSize getScale getConfig getRevealElement getSlidesElement 
  getBackgroundsElement prev next`);

/** What is left out of one file of reveal.js. */
export interface Cut {
  readonly file: string;
  /** What in the HTML of the slides asks for it. */
  readonly unless?: RegExp;
  /** Functions and methods: their definitions go, and calls of them in any file do nothing. */
  readonly functions?: readonly string[];
  /** Whatever else goes, and what stands in its place. */
  readonly texts?: readonly (readonly [found: RegExp, instead: string])[];
}

const background = /\sdata-background/;
const goesOn = /\sdata-autoslide=/;

/** Film, sound and frames are what authors may not write (`core/raw-html-policy.ts`). */
export const revealCuts: readonly Cut[] = [
  {
    file: 'reveal',
    functions: words(`
      activateInitialView removeHiddenSlides createStatusElement announceStatus getStatusText ensurePunctuation setupFullscreen
      onFullscreenChange setupPostMessage onPostMessage dispatchPostMessage checkResponsiveScrollView resume onSlidesClicked
      onTransitionEnd onAutoSlidePlayerClick`),
    texts: [
      [/plugins\.load\(.*?\)\.then/, 'Promise.resolve().then'],
      // The show reads the address, a moment later.
      [/location\.readURL\(\)/, 'slide( 0, 0 )'],
      [/, \.\.\.Util\.getQueryHash\(\)/, ''],
      [/if\( \/print-pdf\/[^}]*\}/, ''],
      [/dom\.(?:pauseOverlay|statusElement) = .*/g, ''],
      [/if\( dom\.(?:pauseOverlay|statusElement) \).*/g, ''],
      [/\S*EventListener\( '(?:message|fullscreenchange|webkitfullscreenchange|transitionend|click)',.*/g, ''],
      [/transition = 'running';/, ''],
      [/\/\/ Remove existing auto-slide controls[\s\S]*?(?=\/\/ Add the navigation mode)/, ''],
      [/dom\.wrapper\.setAttribute\( 'role'.*/, ''],
    ],
  },
  {
    file: 'reveal',
    unless: goesOn,
    functions: words(`
      cueAutoSlide cancelAutoSlide pauseAutoSlide resumeAutoSlide onUserInput isLastSlide navigatePrev navigateNext
      isLastVerticalSlide`),
  },
  {
    file: 'reveal',
    unless: /\bstretch\b/,
    functions: ['layoutSlideContents'],
  },
  {
    file: 'slidecontent',
    functions: words(`
      renderMediaPlayButton shouldPreload formatEmbeddedContent startEmbeddedContent ensureMobileMediaPlaying startEmbeddedMedia
      playMediaElement startEmbeddedIframe stopEmbeddedContent isAllowedToPlayAudio showPlayOrUnmuteButton
      onAudioPlaybackNotAllowed onVideoPlaybackNotAllowed onMutedVideoPlaybackNotAllowed resetTemporarilyMutedMedia
      clearMediaPlaybackErrors preventIframeAutoFocus afterSlideChanged`),
    texts: [
      [/allowedToPlayAudio = null;/, ''],
      [/this\.\w+ = (?:this\.\w+\.bind\( this \)|new Set\(\));/g, ''],
      [/if\( displayValue\.[\s\S]*?\} else \{([^}]*)\}/, '$1'],
      [/\/\/ Media and iframe elements with data-src[\s\S]*?(?=\/\/ Show the corresponding)/, ''],
      [/let backgroundIframe = .*/, ''],
      [/,\s*backgroundVideo = [\s\S]*?;/, ';'],
      [/\/\/ Videos\n[\s\S]*?(?=\n\t\t\t\}\n\n)/, ''],
      [/\/\/ Start loading preloadable iframes[\s\S]*?\n\t\t\t\}\n/, ''],
      [/\/\/ Unload any background iframes[\s\S]*?\} \);/, ''],
      [/\/\/ Reset lazy-loaded media elements with src[\s\S]*?\} \);\s*\/\/[\s\S]*?\} \);/, ''],
    ],
  },
  {
    file: 'slidecontent',
    unless: background,
    texts: [[/\/\/ If the background contains media, load it[\s\S]*?\n\t\t\t\}/, '']],
  },
  {
    file: 'slidecontent',
    unless: /\br-fit-text\b/,
    texts: [[/Array\.from\( scopeElement[\s\S]*?\n\t\t\} \);/, '']],
  },
  {
    file: 'backgrounds',
    functions: ['updateParallax'],
  },
  {
    file: 'backgrounds',
    unless: background,
    texts: [
      [/const element = slide\.slideBackgroundElement,\n[\s\S]*?(?=const contrastClass)/, ''],
      [
        /let contrastColor = slide\.getAttribute[\s\S]*?(?=if\( contrastColor \) \{)/,
        'let contrastColor = getComputedStyle( element ).backgroundColor;',
      ],
      [/\/\/ The previous background may refer[\s\S]*?(?=\/\/ If there's a background brightness)/, ''],
    ],
  },
  {
    file: 'fragments',
    functions: words('disable enable'),
  },
  {
    file: 'touch',
    functions: words('isViewportZoomed'),
    texts: [
      [/if\( matches\( target.*/, ''],
      [/'onpointerdown' in window/, 'true'],
      [/^.*removeEventListener\( 'touch.*$/gm, ''],
      [/if\( this\.touchCaptured && !this\.Reveal\.slideContent[^}]*\}/, ''],
    ],
  },
  {
    file: 'reveal',
    unless: /\sdata-auto-animate\b/,
    functions: ['shouldAutoAnimateBetween'],
    texts: [
      [/import AutoAnimate .*/, ''],
      [/autoAnimate = new AutoAnimate.*/, ''],
      [/autoAnimate\.reset\(\);/, ''],
      [/autoAnimate\.run\(.*/g, ''],
    ],
  },
];
