/** Family names so many people bear, or that are words or given names as well, that one alone points to nobody: folded. */
export const commonSurnames: ReadonlySet<string> = new Set(
  (
    'adams alexander allen anderson armstrong arnold bailey baker barnes bell bennett berry bishop black brooks brown bryant burke burns ' +
    'butler byrne campbell carroll carter chapman church clark clarke cohen cole coleman collins cook cooper cox crawford cross ' +
    'cruz cunningham davies davis day diaz dixon douglas doyle duncan dunn edwards elliott ellis evans ferguson fisher fleming ford foster ' +
    'fox francis frank freeman garcia gardner gates george gibson gomez gonzalez gordon graham grant gray green greene griffin hall hamilton ' +
    'harper harris harrison hart harvey hawkins hayes henderson henry hernandez hicks hill holmes hopkins howard hudson hughes hunt hunter ' +
    'jackson james jenkins johnson johnston jones jordan joseph kelley kelly kennedy king knight lane lawrence lee lewis little long lopez ' +
    'love marsh marshall martin martinez mason may mccarthy mcdonald meyer miller mills mitchell moore morales morgan morris morrison murphy ' +
    'murray myers nelson newman newton nichols noble oliver ortiz owen owens page palmer park parker parsons patel patterson payne perez perry ' +
    'peters peterson phillips pierce porter post powell power price quinn ramirez ray reed reid reynolds rice richards richardson riley rivera ' +
    'robertson robinson rogers rose ross russell ryan sanchez sanders schmidt schneider scott shaw silva simmons simpson singh smith spencer ' +
    'stephens stevens stewart stone sullivan swift taylor thomas thompson torres tucker turner wade walker wallace walsh ward warren washington ' +
    'watson watts webb weber wells west wheeler white williams williamson wilson wolf wong wood woods wright young ' +
    'abdullah ahmad ahmed ali amin aziz bose chan chang chen choi chowdhury das fernandez gupta ha haider haq hasan hassan huang hussain hussein ' +
    'ibrahim ismail jain jung kang khan kim kumar li liang lim lin liu ma malik mehta mohamed mohammed muhammad nguyen omar ortega osman park ' +
    'pereira qureshi rahman rao rashid reddy rodrigues rodriguez saleh salem santos sato shah sharma sheikh sun tan tanaka tran van wang wu ' +
    'xu yang yu zhang zhao zhou ivanov petrov kuznetsov popov muller wagner hoffmann rossi costa dubois durand moreau'
  ).split(' '),
);
