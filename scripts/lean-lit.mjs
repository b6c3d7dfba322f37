/**
 * Leaves out of Lit what this library does not use, which every visitor would download: a kilobyte of 5,2. Only the
 * drop-in script and the one-file bundle are built so; the package's modules stand on the page's own Lit.
 * What Lit guards against stays in, above all that no data can pass for a template. The build stops when Lit no longer
 * says what is cut here, and when our own code begins to use what is left out.
 */
/** Whether an element writes a getter or setter for a property that Lit makes one for. */
const hasOwnAccessor = {
  test: (code) =>
    [...code.matchAll(/^ {4}(\w+): \{(?![^}\n]*noAccessor)/gm)].some(([, name]) =>
      new RegExp(`^  (?:override )?[gs]et ${name}\\(`, 'm').test(code),
    ),
};

const cuts = [
  {
    what: 'styles made of parts, and for browsers without constructable style sheets (which have no element states either)',
    uses: /css`[^`]*\$\{/,
    file: 'css-tag.js',
    cut: [
      [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'e=!0'],
      [
        /class n\{constructor.*?toString\(\)\{return this\.cssText\}\}/,
        'class n{constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}',
      ],
      [/i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/, 'i=t=>new n(t[0])'],
      [
        /S=\(s,o\)=>\{.*?\},c=e\?.*?;export/,
        'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)},c=t=>t;export',
      ],
    ],
  },
  {
    what: 'decorators',
    uses: /addInitializer|Symbol\.metadata|from 'lit\/decorators/,
    file: 'reactive-element.js',
    cut: [
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      ['void 0!==t.l&&(this.l=[...t.l]),', ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    ],
  },
  {
    what: 'properties that are written back to attributes, and defaults that come back',
    uses: /\b(?:reflect|useDefault): |type: (?:Object|Array)\b|\.removeController\(/,
    file: 'reactive-element.js',
    cut: [
      ['l=c?c.emptyScript:""', 'l=""'],
      [
        'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
        '',
      ],
      ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
      [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/, ''],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
      ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
      ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
      ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
      ['removeController(t){this._$EO?.delete(t)}', ''],
    ],
  },
  {
    what: 'templates that are part of a drawing or a formula',
    uses: /\b(?:svg|mathml)`|import \{[^}]*\b(?:svg|mathml)\b[^}]*\} from 'lit/,
    file: 'lit-html.js',
    cut: [
      ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
      ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
      [
        'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
        'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
      ],
    ],
  },
  {
    what: 'expressions in elements that hold plain text only',
    uses: /<(?:script|style|textarea|title)\b[^`]*\$\{/,
    file: 'lit-html.js',
    cut: [
      ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
      ['c=n??v', 'c=v'],
      ['(c=p,n=void 0)', 'c=p'],
      [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    ],
  },
  {
    what: 'expressions on an element itself, and in comments',
    uses: /<[a-z-]+\s+\$\{|<!--/,
    file: 'lit-html.js',
    cut: [
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
      [/class Z\{.*?\}\}(?=const j=)/, ''],
      [',F:Z', ''],
      [
        'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
        'l++',
      ],
    ],
  },
  {
    what: 'comments, and markup that is none',
    uses: /html`[^`]*<(?:!|\/[^a-z])/,
    file: 'lit-html.js',
    cut: [
      ['c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]', 'c===v?void 0!==u[2]'],
      ['c===_||c===m?c=v:c=p', 'c=p'],
      ['_=/-->/g,m=/>/g,', ''],
      ['(?:(!--|\\/[^a-zA-Z])|(', '(?:()('],
    ],
  },
  {
    what: 'properties that have an accessor of their own, or names that are symbols',
    uses: hasOwnAccessor,
    file: 'reactive-element.js',
    cut: [
      ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
      [/if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped:t\}=i.*?\}(?=\}let t=!1)/, ''],
      ['const t=this.constructor.elementProperties;}let t=!1', '}let t=!1'],
      ['this.C(t,s,i)', 'this.C(t,s)'],
      ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r)', 'C(t,s)'],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
      ],
      ['[...r(t),...o(t)]', 'r(t)'],
      ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    ],
  },
  {
    what: 'converters that are more than a function, and updates asked for by value',
    uses: /converter: \{|fromAttribute|requestUpdate\([^)]*,/,
    file: 'reactive-element.js',
    cut: [
      [/fromAttribute\(t,s\)\{(.*?return i)\}\},f=/, (_, body) => `fromAttribute:(t,s)=>{${body}}},f=`],
      [
        'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
        'h=t.converter;',
      ],
      ['converter:u,reflect:!1,useDefault:!1,', 'converter:u.fromAttribute,'],
      [
        'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
        'this[e]=(h??u.fromAttribute)(s,t.type),',
      ],
      ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
      ['this._$Em=e;', ''],
      [',this._$Em=null}', '}'],
      ['this._$Em=null,', ''],
      ['e=!1,h){', 'h){'],
      ['!1===e&&(h=this[t]),', 'h=this[t],'],
    ],
  },
  {
    what: 'styles that are no flat list',
    uses: /static override styles = (?!\[[\w, ]+\];)/,
    file: 'reactive-element.js',
    cut: [
      ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=this.styles'],
      [/static finalizeStyles\(s\)\{.*?return i\}(?=static)/, ''],
    ],
  },
  {
    what: 'steps of an update that nobody overrides',
    uses: /\b(?:scheduleUpdate|shouldUpdate)\b/,
    file: 'reactive-element.js',
    cut: [
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
        'return this.performUpdate(),!this.isUpdatePending',
      ],
      ['scheduleUpdate(){return this.performUpdate()}', ''],
      ['shouldUpdate(t){return!0}', ''],
      [
        /let t=!1;const s=this\._\$AL;try\{t=this\.shouldUpdate\(s\),t\?\((.*?)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&this\._\$AE\(s\)/,
        (_, steps) => `const s=this._$AL;try{${steps}}catch(s){throw this._$EM(),s}this._$AE(s)`,
      ],
    ],
  },
  {
    what: 'directives',
    uses: /from 'lit\/(?:async-)?directive/,
    file: 'lit-html.js',
    cut: [
      [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
      ['t=M(this,t,i),a(t)', 'a(t)'],
      ['t=M(this,t,i,0),o=', 'o='],
      ['r=M(this,e[s+n],i,n),r===E', 'r=e[s+n],r===E'],
      ['(t=M(this,t,i,0)??A)', '(t=t??A)'],
      ['V:M,', ''],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['for(this._$AP?.(!1,!0,s);', 'for(;'],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      [/get parentNode\(\)\{let t=.*?,t\}/, ''],
      ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
      [
        'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor',
        'constructor',
      ],
      ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
      ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
      [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    ],
  },
  {
    what: 'directives',
    uses: /^$a/,
    file: 'lit-element.js',
    cut: [
      [
        'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
        '',
      ],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      ['this._$Do=e(', 'e('],
      [',this._$Do=void 0', ''],
    ],
  },
  {
    what: 'templates compiled ahead, and templates made in another document',
    uses: /creationScope|_\$litType\$/,
    file: 'lit-html.js',
    cut: [
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      ['{values:i,_$litType$:s}=t,e=', '{values:i}=t,e='],
      ['(t?.creationScope??l)', 'l'],
    ],
  },
  {
    what: 'listeners with options',
    uses: /\bhandleEvent\b/,
    file: 'lit-html.js',
    cut: [
      ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
      ['(s===A||e)', 's===A'],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options.host,t)',
      ],
    ],
  },
  ...[
    [
      'reactive-element.js',
      [
        [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
        ['p=a.reactiveElementPolyfillSupport,', ''],
      ],
    ],
    [
      'lit-html.js',
      [
        ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
        [/i\(t\)(?=\.(?:nextSibling|remove))/g, 't'],
      ],
    ],
    [
      'lit-element.js',
      [
        [
          /i\._\$litElement\$=!0,|,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)|\(s\.litElementVersions\?\?=\[\]\)\.push\("4\.2\.2"\);/g,
          '',
        ],
      ],
    ],
  ].map(([file, cut]) => ({
    what: 'what polyfills, a page-wide count of versions and takeover by `@lit-labs/ssr-client` hold on to',
    uses: /ssr-client|polyfill-support/,
    file,
    cut,
  })),
  {
    what: 'properties that say themselves what a change is, and elements that inherit from one another',
    uses: {
      test: (code) =>
        /\bhasChanged\b/.test(code) ||
        (/static override properties/.test(code) && /\bextends (?!LitElement\b)/.test(code)),
    },
    file: 'reactive-element.js',
    cut: [
      [',hasChanged:f}', '}'],
      ['static createProperty(t,s=b)', 'static createProperty(t,s)'],
      ['(s.state&&(s.attribute=!1),this._$Ei(),', '(s.state&&(s.attribute=!1),'],
      [
        'h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
        'h={get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0};e(this.prototype,t,h)',
      ],
      [/static getPropertyDescriptor\(.*?\}\}(?=static getPropertyOptions)/, ''],
      ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
      [/static _\$Ei\(\)\{.*?\}(?=static finalize)/, ''],
      ['this.finalized=!0,this._$Ei(),', 'this.finalized=!0,this.elementProperties=new Map,'],
      [
        'const t=i.getPropertyOptions(e),h=t.converter;this[e]=(h??u.fromAttribute)(s,t.type)',
        'const{converter:t=u.fromAttribute,type:h}=i.elementProperties.get(e);this[e]=t(s,h)',
      ],
      [
        'requestUpdate(t,s,i,h){if(void 0!==t){const r=this.constructor;if(h=this[t],i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)))return;',
        'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;',
      ],
    ],
  },
  {
    what: 'values that say that nothing has changed',
    uses: /\bnoChange\b/,
    file: 'lit-html.js',
    cut: [
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
      ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
      ['r===E&&(r=this._$AH[n]),', ''],
      ['if((t=t??A)===E)return;', 't=t??A;'],
      ['E=Symbol.for("lit-noChange")', 'E={}'],
      ['void 0!==s&&(void 0!==s.strings?(', '(void 0!==s.strings?('],
    ],
  },
];

/** Comments in our own files name tags and templates as well. */
const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '');

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]/.test(id)) {
        for (const { uses, what } of cuts)
          if (uses.test(withoutComments(code)))
            this.error(`This uses what scripts/lean-lit.mjs leaves out of Lit: ${what}.`);
        return null;
      }
      let after = code;
      for (const { file, cut, what } of cuts)
        if (
          /[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/][\w-]+\.js$/.test(id) &&
          id.endsWith(`/${file}`)
        )
          for (const [find, put] of cut) {
            const before = after;
            after = before.replace(find, typeof put === 'function' ? put : () => put);
            if (after === before)
              this.error(`Lit no longer says “${find}” (${what}): see anew what can be left out.`);
          }
      return after === code ? null : { code: after, map: null };
    },
  };
}
