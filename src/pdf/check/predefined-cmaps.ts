/** The character maps of ISO 32000-1, 9.7.5.2, table 118, which need not be embedded. */
const predefined: ReadonlySet<string> = new Set(
  [
    'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2',
    'UniCNS-UTF16 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16',
    'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16 Identity',
  ]
    .flatMap((line) => line.split(' '))
    .flatMap((name) => [`${name}-H`, `${name}-V`])
    .concat('H', 'V'),
);

export function isPredefinedCMap(name: string): boolean {
  return predefined.has(name);
}
