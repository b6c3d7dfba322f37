/**
 * Leaves out of Lit what this library does not use, which every visitor would download: a kilobyte of 5,2. Only the
 * drop-in script and the one-file bundle are built so; the package's modules stand on the page's own Lit.
 * What Lit guards against stays in, above all that no data can pass for a template. The build stops when Lit no longer
 * says what is cut here, and when our own code begins to use what is left out.
 */
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
    what: 'directives that wait',
    uses: /from 'lit\/(?:async-directive|directives\/(?:until|async|ref|cache))/,
    file: 'lit-html.js',
    cut: [['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', '']],
  },
  {
    what: 'directives that wait',
    uses: /^$a/,
    file: 'lit-element.js',
    cut: [
      [
        'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
        '',
      ],
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
            after = before.replace(find, () => put);
            if (after === before)
              this.error(`Lit no longer says “${find}” (${what}): see anew what can be left out.`);
          }
      return after === code ? null : { code: after, map: null };
    },
  };
}
